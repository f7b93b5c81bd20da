import PathwayDiagnostics
import Testing

@testable import PathwayReading

/// A snippet where an editor offers it, in a file that holds nothing else.
struct SnippetPlace: Sendable, CustomTestStringConvertible {
  let snippet: Snippet

  /// The keys that lead to it.
  let path: [String]

  /// The file.
  let text: String

  /// The line of the key whose value it is.
  private let line: Int

  private init(_ snippet: Snippet, _ path: [String], after head: [String], _ body: [String]) {
    self.snippet = snippet
    self.path = path
    line = head.count
    // A value that is a word stands on the line of its key.
    let value = Self.filled(snippet.yaml)
    let isWord = body.count == 1 && !value.contains(":")
    let lines = isWord ? head.dropLast() + ["\(head.last ?? "") \(value)"] : head + body
    text = lines.joined(separator: "\n") + "\n"
  }

  var testDescription: String { (path + [snippet.label.nb]).joined(separator: " › ") }

  /// What is wrong with what the snippet writes; what the lines around it lack is not its business.
  var faults: [FoundFault] { ReadText(text).faults.filter { $0.line >= line } }

  /// The text of a snippet with its places filled in as they are proposed.
  static func filled(_ yaml: String) -> String { yaml.replacing(#/\$\{\d+:([^}]*)\}/#) { String($0.1) } }

  // MARK: - All places

  /// Every snippet at every place.
  static let all: [SnippetPlace] = FileKind.allCases.reduce(into: FileSnippets.all.map { file($0) }) { places, kind in
    var seen: [FormTable] = []
    places += inside(kind.form, after: ["\(kind.key): id"], path: [kind.key], lead: "", &seen)
  }

  private static func file(_ snippet: Snippet) -> SnippetPlace {
    SnippetPlace(snippet, [], after: [], lines(of: snippet, indent: ""))
  }

  /// The snippets in a mapping; the lead is what stands before its first key on the line.
  private static func inside(
    _ form: FormTable, after head: [String], path: [String], lead: String, _ seen: inout [FormTable]
  ) -> [SnippetPlace] {
    guard !seen.contains(where: { $0 === form }) else { return [] }
    seen.append(form)
    var places: [SnippetPlace] = []
    let indent = String(repeating: " ", count: lead.count)
    for entry in form.entries where path != [entry.name] {
      let head = head + ["\(lead)\(entry.name):"]
      let path = path + [entry.name]
      for snippet in entry.type.snippets {
        places.append(SnippetPlace(snippet, path, after: head, lines(of: snippet, indent: indent + "  ")))
      }
      for snippet in entry.type.itemSnippets {
        let lines = lines(of: snippet, indent: "")
        let body = zip(["- "] + lines.dropFirst().map { _ in "  " }, lines).map { "\(indent)  \($0)\($1)" }
        places.append(SnippetPlace(snippet, path, after: head, body))
      }
      for nested in entry.type.accepted.forms {
        let (lines, lead) = entry.type.lead
        places += inside(
          nested, after: head + lines.map { "\(indent)  \($0)" }, path: path, lead: "\(indent)  \(lead)", &seen)
      }
    }
    return places
  }

  private static func lines(of snippet: Snippet, indent: String) -> [String] {
    filled(snippet.yaml).split(separator: "\n").map { indent + $0 }
  }
}

extension ValueType {
  /// What stands between a key and the mapping with the keys of its form: lines, and what stands before the first key.
  fileprivate var lead: (lines: [String], first: String) {
    switch self {
    case .declarations, .changes, .bindings, .criteria: (["id:"], "  ")
    case .list, .branches: ([], "- ")
    default: ([], "")
    }
  }
}
