import PathwayDiagnostics
import Testing

@testable import PathwayReading

/// A snippet where an editor offers it, in a file that holds nothing else.
struct SnippetPlace: Sendable, CustomTestStringConvertible {
  let snippet: Snippet

  /// The keys that lead to it.
  let path: [String]

  /// The lines of the file before it; the last is that of the key whose value it is.
  private let head: [String]

  /// The lines that the snippet writes.
  private let body: [String]

  var testDescription: String { (path + [snippet.label.nb]).joined(separator: " › ") }

  /// What is wrong with what the snippet writes; what the lines around it lack is not its business.
  var faults: [FoundFault] {
    ReadText((head + body).joined(separator: "\n") + "\n").faults.filter { $0.line >= head.count }
  }

  /// The text of a snippet with its places filled in as they are proposed.
  static func filled(_ yaml: String) -> String { yaml.replacing(#/\$\{\d+:([^}]*)\}/#) { String($0.1) } }

  // MARK: - All places

  /// Every snippet at every place.
  static let all: [SnippetPlace] = FileKind.allCases.reduce(into: FileSnippets.all.map { file($0) }) { places, kind in
    var seen: [FormTable] = []
    places += inside(kind.form, after: ["\(kind.key): id"], path: [kind.key], indent: "", &seen)
  }

  private static func file(_ snippet: Snippet) -> SnippetPlace {
    SnippetPlace(snippet: snippet, path: [], head: [], body: lines(of: snippet, indent: ""))
  }

  private static func inside(
    _ form: FormTable, after head: [String], path: [String], indent: String, _ seen: inout [FormTable]
  ) -> [SnippetPlace] {
    guard !seen.contains(where: { $0 === form }) else { return [] }
    seen.append(form)
    var places: [SnippetPlace] = []
    for entry in form.entries where path != [entry.name] {
      let head = head + ["\(indent)\(entry.name):"]
      let path = path + [entry.name]
      for snippet in entry.type.snippets {
        let body = lines(of: snippet, indent: indent + "  ")
        places.append(SnippetPlace(snippet: snippet, path: path, head: head, body: body))
      }
      for snippet in entry.type.itemSnippets {
        let body = ["\(indent)  -"] + lines(of: snippet, indent: indent + "    ")
        places.append(SnippetPlace(snippet: snippet, path: path, head: head, body: body))
      }
      for nested in entry.type.accepted.forms {
        let lead = entry.type.lead.map { [indent + "  " + $0] } ?? []
        let inner = lead.isEmpty ? indent + "  " : indent + "    "
        places += inside(nested, after: head + lead, path: path, indent: inner, &seen)
      }
    }
    return places
  }

  private static func lines(of snippet: Snippet, indent: String) -> [String] {
    filled(snippet.yaml).split(separator: "\n").map { indent + $0 }
  }
}

extension ValueType {
  /// What stands between a key and the mapping with the keys of its form.
  fileprivate var lead: String? {
    switch self {
    case .declarations, .changes, .bindings, .criteria: "id:"
    case .list, .branches: "-"
    default: nil
    }
  }
}
