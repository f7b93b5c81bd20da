import PathwayDiagnostics
import PathwayFormatting
import Testing

@testable import PathwayReading

@Suite struct SnippetTests {
  @Test(arguments: SnippetPlace.all)
  func `what a snippet writes is read without a fault where it is offered`(_ place: SnippetPlace) {
    #expect(place.faults == [])
  }

  @Test(arguments: SnippetPlace.all)
  func `formatting leaves what a snippet writes as it is`(_ place: SnippetPlace) throws {
    let outcome = FileFormatter.format(Array(place.text.utf8), path: "fil.yaml", isNamed: true)
    guard case .formatted(let bytes) = outcome else {
      Issue.record("it is not formatted: \(outcome)")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self) == place.text)
  }

  @Test func `each kind of file, step, handoff and declaration has something to begin with`() {
    let paths = Set(SnippetPlace.all.map { $0.path })
    #expect(SnippetPlace.all.filter { $0.path.isEmpty }.count == FileKind.allCases.count)
    for key in [
      "steg", "overleveringer", "aktører", "dokumenter", "kanaler", "hjemler", "kilder", "frister", "plikter",
      "hendelser",
      "unntak", "koordinering",
    ] {
      #expect(paths.contains(["forløp", key]), "\(key)")
    }
    #expect(paths.contains(["tilpasning", "binder"]))
  }

  @Test(arguments: SnippetPlace.all)
  func `a snippet is called and explained in both languages`(_ place: SnippetPlace) {
    for text in [place.snippet.label, place.snippet.explanation] {
      #expect(!text.nb.isEmpty && !text.en.isEmpty)
      #expect(!text.nb.hasSuffix(".") && !text.en.hasSuffix("."))
    }
  }

  @Test(arguments: SnippetPlace.all)
  func `the places to fill in are numbered from one, and one number is one thing`(_ place: SnippetPlace) {
    var names: [Int: String] = [:]
    for match in place.snippet.yaml.matches(of: #/\$\{(\d+):([^}]*)\}/#) {
      guard let number = Int(match.1) else { continue }
      #expect(names[number, default: String(match.2)] == match.2)
      names[number] = String(match.2)
    }
    // Those of a handoff are numbered by what they mean, so some are left out.
    if place.path.last != "overleveringer" { #expect(names.keys.sorted() == Array(1..<(names.count + 1))) }
  }
}
