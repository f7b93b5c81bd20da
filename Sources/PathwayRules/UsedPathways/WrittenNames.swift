internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// The names by which the author of a file knows what is laid in its course.
///
/// A contract from a step that uses a pathway is laid once from each of its ends, under a name of its own each time; to its author it is one.
/// A step of a used pathway cannot be named in the file that uses it: what to write there is the step that uses it.
struct WrittenNames {
  /// The names of laid contracts, the longest first, with the names that are written.
  private let copies: [(laid: String, written: String)]

  /// The steps that use a pathway.
  private let steps: [String]

  init(in course: AnalysedPathway, written: AnalysedPathway, parts: [UsedPart]) {
    steps = parts.map { $0.step.text }
    let known = Set(written.handoffs.map { $0.id.text })
    copies = course.handoffs.compactMap { handoff in
      let laid = handoff.id.text
      guard let slash = laid.firstIndex(of: "/") else { return nil }
      let name = String(laid[..<slash])
      return known.contains(name) ? (laid, name) : nil
    }
    .sorted { $0.laid.utf8.count > $1.laid.utf8.count }
  }

  /// Whether some contract is laid more than once.
  var hasCopies: Bool { !copies.isEmpty }

  /// The name that is written, for the name of something laid.
  func written(_ name: String) -> String {
    guard let slash = name.firstIndex(of: "/") else { return name }
    let first = String(name[..<slash])
    return steps.contains(first) || copies.contains { $0.laid == name } ? first : name
  }

  /// Returns a finding in the words of the author: contracts by their written names, and in what to do, steps too.
  func inWords(of finding: Finding) -> Finding {
    var told = finding
    told.subject = finding.subject.map { name in copies.first { $0.laid == name }?.written ?? name }
    told.message = contracts(finding.message)
    told.label = finding.label.map { contracts($0) }
    told.outcome = finding.outcome.map { contracts($0) }
    told.help = finding.help.map { help in
      let help = contracts(help)
      return Text(nb: writable(help.nb), en: writable(help.en))
    }
    return told
  }

  private func contracts(_ text: Text) -> Text {
    guard !copies.isEmpty, text.nb.contains("/") else { return text }
    func named(_ words: String) -> String {
      copies.reduce(words) { $0.replacing($1.laid, with: $1.written) }
    }
    return Text(nb: named(text.nb), en: named(text.en))
  }

  /// Writes steps that use a pathway for those of that pathway, where they stand as something to write.
  private func writable(_ words: String) -> String {
    guard words.contains("/") else { return words }
    return steps.reduce(words) { words, step in
      var result = ""
      var rest = words[...]
      while let range = rest.firstRange(of: "\(step)/") {
        let after = rest[range.upperBound...]
        let end = after.firstIndex { "`,]}»” ".contains($0) } ?? after.endIndex
        let before = rest[..<range.lowerBound].last
        let isName = before.map { "` [«“".contains($0) } ?? true
        result += rest[..<range.lowerBound] + (isName ? step : String(rest[range.lowerBound..<end]))
        rest = rest[end...]
      }
      return result + rest
    }
  }
}
