import PathwayKit
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// The program `dot` of Graphviz, which lays a drawing out.
struct Graphviz {
  let language: Language

  /// The largest drawing that is taken from `dot`.
  private static let byteLimit = 256 * 1024 * 1024

  /// Returns a drawing in the language of Graphviz as a picture.
  func draw(_ dot: String, as format: DrawingFormat) async throws(CommandFailure) -> [UInt8] {
    do {
      let result = try await run(
        .name("dot"), arguments: ["-T\(format.rawValue)"], input: .string(dot), output: .bytes(limit: Self.byteLimit),
        error: .string(limit: 64 * 1024))
      guard result.terminationStatus.isSuccess else { throw failure(.failed(result.standardError)) }
      return result.standardOutput
    } catch let error as CommandFailure {
      throw error
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw failure(.missing)
    } catch {
      throw failure(.failed("\(error)"))
    }
  }

  private func failure(_ text: Text) -> CommandFailure {
    CommandFailure(message: text[language].trimmingEnd, exitCode: .unexpected)
  }
}

extension Text {
  fileprivate static let missing = Text(
    nb: """
      programmet `dot` fra Graphviz er ikke installert. Installer det med:
        Debian og Ubuntu: sudo apt install graphviz
        macOS:            brew install graphviz
        Windows:          winget install graphviz
      eller skriv tegningen som tekst, med --format dot
      """,
    en: """
      the program `dot` of Graphviz is not installed. Install it with:
        Debian and Ubuntu: sudo apt install graphviz
        macOS:             brew install graphviz
        Windows:           winget install graphviz
      or write the drawing as text, with --format dot
      """)

  fileprivate static func failed(_ reason: String) -> Text {
    Text(nb: "`dot` kunne ikke tegne: \(reason)", en: "`dot` could not draw: \(reason)")
  }
}

extension String {
  /// The text without white space at its end.
  fileprivate var trimmingEnd: String {
    var text = self
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
