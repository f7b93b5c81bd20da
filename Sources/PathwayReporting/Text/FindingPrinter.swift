import PathwayDiagnostics
import SourceText

/// Prints one finding: what is wrong, where, and what to do.
struct FindingPrinter {
  let report: ValidationReport
  let language: Language
  let palette: Palette
  let isVerbose: Bool

  /// The number of related places that are shown with their line; more are only named.
  private static let shownPlaces = 3

  /// Adds a finding to a text.
  func print(_ finding: Finding, to text: inout String) {
    let place = locate(finding.origin)
    let related = finding.related.compactMap { locate($0) }
    let excerpts = related.count <= Self.shownPlaces ? related : []
    let gutter = gutterWidth(([place].compactMap { $0 } + excerpts))

    text += header(finding) + "\n"
    if let place {
      let label = finding.label?[language] ?? ""
      print(place, marked: "^", label: label, severity: finding.severity, gutter: gutter, to: &text)
    } else {
      printFrame(of: finding.owner, gutter: gutter, to: &text)
    }
    for place in excerpts { print(place, marked: "-", label: place.message, gutter: gutter, to: &text) }
    for note in notes(on: finding, naming: excerpts.isEmpty ? related : []) { print(note, gutter: gutter, to: &text) }
  }

  private func header(_ finding: Finding) -> String {
    let severity = palette.severity("\(finding.severity.rawValue)[\(finding.code)]", finding.severity)
    return severity + palette.strong(" \(finding.name.printable): \(finding.message[language].printable)")
  }

  // MARK: - Places

  /// A place that the report has the text of.
  private struct Located {
    let path: String
    let excerpt: Excerpt
    let isBlank: Bool
    var message = ""

    /// The path, line and column, as editors and terminals follow them.
    var address: String { "\(path.printable):\(excerpt.position.line):\(excerpt.position.column)" }
  }

  private func locate(_ origin: Origin) -> Located? {
    guard let place = origin.place, let source = report.source(of: place) else { return nil }
    return Located(path: source.path, excerpt: Excerpt(of: place.span, in: source), isBlank: source.bytes.isEmpty)
  }

  private func locate(_ related: RelatedPlace) -> Located? {
    var located = locate(Origin(related.place))
    located?.message = related.message[language]
    return located
  }

  private func gutterWidth(_ places: [Located]) -> Int {
    places.reduce(3) { max($0, String($1.excerpt.position.line).count) }
  }

  private func print(
    _ place: Located, marked mark: Character, label: String, severity: Severity? = nil, gutter: Int,
    to text: inout String
  ) {
    printFrame(of: place.address, gutter: gutter, to: &text)
    guard !place.isBlank else { return }
    let excerpt = place.excerpt
    let margin = String(repeating: " ", count: gutter)
    let number = String(excerpt.position.line)
    let padding = String(repeating: " ", count: gutter - number.count)
    let marks = String(repeating: mark, count: excerpt.markWidth) + (label.isEmpty ? "" : " " + label.printable)
    let indent = String(repeating: " ", count: excerpt.indent)
    text += palette.frame("\(margin)│") + "\n"
    text += palette.frame("\(padding)\(number)│") + (excerpt.line.isEmpty ? "" : " " + excerpt.line) + "\n"
    text += palette.frame("\(margin)│") + " " + indent
    text += (severity.map { palette.severity(marks, $0) } ?? palette.frame(marks)) + "\n"
    text += palette.frame("\(margin)│") + "\n"
  }

  private func printFrame(of address: String, gutter: Int, to text: inout String) {
    text += palette.frame("\(String(repeating: " ", count: gutter))┌─") + " \(address.printable)\n"
  }

  // MARK: - Notes

  /// What stands under the excerpts, each with its title.
  private func notes(on finding: Finding, naming related: [Located]) -> [(title: String, lines: [String])] {
    var notes: [(title: String, lines: [String])] = []
    for place in related { notes.append((Text.seeAlso[language], ["\(place.address) \(place.message)"])) }
    if let witness = finding.witness { notes.append((Text.run[language], run(witness, outcome: finding.outcome))) }
    if let help = finding.help {
      notes.append((Text.help[language], help[language].split(separator: "\n").map { String($0) }))
    }
    if finding.certainty == .suspicion { notes.append(("", [Text.suspicion[language]])) }
    notes.append((Text.grounds[language], [grounds(of: finding)]))
    return notes
  }

  private func print(_ note: (title: String, lines: [String]), gutter: Int, to text: inout String) {
    let margin = String(repeating: " ", count: gutter)
    for (index, line) in note.lines.enumerated() {
      if index == 0 {
        let title = note.title.isEmpty ? "" : palette.strong("\(note.title):") + " "
        text += "\(margin)\(palette.frame("=")) \(title)\(line.printable)\n"
      } else {
        text += "\(margin)    \(line.printable)\n"
      }
    }
  }

  private func grounds(of finding: Finding) -> String {
    (finding.grounds + ["\(Tool.forlop.name) explain \(finding.code)"]).joined(separator: " · ")
  }

  // MARK: - Runs

  /// The run on one line, and each of its steps on a line of its own where everything is wanted.
  private func run(_ witness: [WitnessStep], outcome: Text?) -> [String] {
    var parts: [String] = []
    for (number, step) in witness.enumerated() {
      let time = number == witness.count - 1 ? elapsed(step) : nil
      parts.append(step.step + (time.map { " (\(Text.after[language]) \($0))" } ?? ""))
      if let choice = step.choice { parts.append("(\(choice))") }
    }
    if let outcome { parts.append(outcome[language]) }
    return [parts.joined(separator: " → ")] + (isVerbose ? witness.map { describe($0) } : [])
  }

  private func describe(_ step: WitnessStep) -> String {
    var parts = [step.step]
    if let actor = step.actor { parts.append(actor) }
    if let time = elapsed(step) { parts.append("\(Text.after[language]) \(time)") }
    if let place = locate(step.origin) { parts.append("\(place.path):\(place.excerpt.position.line)") }
    return parts.joined(separator: " · ")
  }

  private func elapsed(_ step: WitnessStep) -> String? {
    switch (step.least, step.most) {
    case (let least?, let most?): span(from: least, to: most)
    case (let least?, nil): "\(Text.atLeast[language]) \(least)"
    case (nil, let most?): "\(Text.atMost[language]) \(most)"
    case (nil, nil): nil
    }
  }
  /// Returns a time from a least to a most, with their unit once where they share it: 2–3 uker.
  private func span(from least: String, to most: String) -> String {
    if least == most { return least }
    let longest = "\(Text.atMost[language]) \(most)"
    if least.hasPrefix("0 ") { return longest }
    let (first, last) = (least.split(separator: " "), most.split(separator: " "))
    guard first.count == 2, last.count == 2 else { return "\(Text.atLeast[language]) \(least), \(longest)" }
    return last[1].hasPrefix(first[1]) ? "\(first[0])–\(most)" : "\(least)–\(most)"
  }
}
