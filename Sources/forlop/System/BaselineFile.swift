import PathwayKit

/// The file that a baseline is kept in.
struct BaselineFile {
  /// The path.
  let path: String

  /// Reads the baseline; nothing where there is no file.
  func read(_ language: Language) throws(CommandFailure) -> Baseline? {
    let provider = DiskProvider()
    if provider.entry(at: path) == .missing { return nil }
    guard case .success(let bytes) = provider.read(path) else {
      throw CommandFailure(message: Text.cannotRead(path)[language], exitCode: .unexpected)
    }
    guard let baseline = Baseline(bytes) else {
      throw CommandFailure(message: Text.noBaseline(path)[language], exitCode: .usage)
    }
    return baseline
  }
}

extension Text {
  fileprivate static func noBaseline(_ path: String) -> Text {
    Text(
      nb: "«\(path)» er ingen grunnlinje; lag den med `forlop baseline write`",
      en: "“\(path)” is no baseline; make it with `forlop baseline write`")
  }
}
