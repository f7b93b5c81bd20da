import PathwayAnalysis
import PathwayDiagnostics
import PathwayKit
import PathwayModel
import PathwayRules

/// The numbers of several pathways: a table for people, CSV (RFC 4180) for spreadsheets, JSON for programs.
struct StatisticsTable {
  private let rows: [(pathway: CheckedPathway, numbers: PathwayStatistics)]
  private let language: Language

  init(_ rows: [(CheckedPathway, PathwayStatistics)], language: Language) {
    self.rows = rows.map { (pathway: $0.0, numbers: $0.1) }
    self.language = language
  }

  // MARK: - Cells

  private var headings: [String] {
    switch language {
    case .bokmål:
      [
        "forløp", "steg", "overleveringer", "områder krysset", "kryssinger", "lengste ventetid", "lovet til slutt",
        "med kvittering", "med frist",
      ]
    case .english:
      [
        "pathway", "steps", "handoffs", "areas crossed", "crossings", "longest wait", "promised to the end",
        "acknowledged", "with a deadline",
      ]
    }
  }

  private func cells(_ row: (pathway: CheckedPathway, numbers: PathwayStatistics)) -> [String] {
    let numbers = row.numbers
    return [
      row.pathway.course.pathway.id.text, "\(numbers.steps)", "\(numbers.handoffs)", "\(numbers.areaPairs)",
      "\(numbers.crossings)", wait(numbers, row.pathway),
      numbers.promises.map { "\(end($0, row.pathway)): \(promised($0))" }.joined(separator: "; "),
      share(numbers.acknowledged), share(numbers.timed),
    ]
  }

  private func wait(_ numbers: PathwayStatistics, _ pathway: CheckedPathway) -> String {
    numbers.longestWait.map { "\($0.duration) (\(pathway.course.steps[$0.step].id))" } ?? "–"
  }

  private func end(_ promise: PathwayStatistics.Promise, _ pathway: CheckedPathway) -> String {
    pathway.course.steps[promise.end].id.text
  }

  /// What has been promised; where not everything has, no more than a least can be said.
  private func promised(_ promise: PathwayStatistics.Promise) -> String {
    guard let most = promise.most else { return Text(nb: "ukjent", en: "unknown")[language] }
    if promise.isWhole { return most.total }
    return most.isEmpty
      ? Text(nb: "ukjent", en: "unknown")[language]
      : Text(nb: "\(most.total) + ukjent", en: "\(most.total) + unknown")[language]
  }

  private func share(_ share: PathwayStatistics.Share) -> String {
    share.total == 0 ? "–" : "\(share.count)/\(share.total) (\((share.count * 100 + share.total / 2) / share.total) %)"
  }

  // MARK: - Forms

  /// One line a pathway, the columns under each other; what has been promised stands below.
  var text: String {
    let short = headings.indices.filter { $0 != Self.promises }
    let lines = [headings] + rows.map { cells($0) }
    let widths = headings.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    var text = ""
    for (number, line) in lines.enumerated() {
      let padded = short.map { line[$0] + String(repeating: " ", count: widths[$0] - line[$0].count) }
      text += trimmed(padded.joined(separator: "  ")) + "\n"
      guard number > 0 else { continue }
      for promise in rows[number - 1].numbers.promises {
        let end = end(promise, rows[number - 1].pathway)
        text +=
          Text(nb: "  til «\(end)»: \(promised(promise))\n", en: "  to “\(end)”: \(promised(promise))\n")[language]
      }
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }
      .joined(separator: "\n")
  }

  private static let promises = 6

  private func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// A row of headings and one a pathway.
  var csv: String {
    ([headings] + rows.map { cells($0) }).map { $0.map { quoted($0) }.joined(separator: ",") + "\r\n" }.joined()
  }

  private func quoted(_ cell: String) -> String {
    guard cell.contains(where: { ",\"\n\r".contains($0) }) else { return cell }
    return "\"\(cell.replacing("\"", with: "\"\""))\""
  }

  /// The numbers by name.
  var json: String {
    JSONValue.object([
      ("schemaVersion", .integer(JSONReporter.schemaVersion)),
      ("pathways", .array(rows.map { encode($0) })),
    ]).text
  }

  private func encode(_ row: (pathway: CheckedPathway, numbers: PathwayStatistics)) -> JSONValue {
    let numbers = row.numbers
    return .object([
      ("pathway", .string(row.pathway.course.pathway.id.text)),
      ("file", .string(row.pathway.path)),
      ("steps", .integer(numbers.steps)),
      ("handoffs", .integer(numbers.handoffs)),
      ("areaPairs", .integer(numbers.areaPairs)),
      ("crossings", .integer(numbers.crossings)),
      (
        "longestWait",
        numbers.longestWait.map { wait in
          .object([
            ("step", .string(row.pathway.course.steps[wait.step].id.text)), ("duration", .string("\(wait.duration)")),
          ])
        }
      ),
      (
        "promised",
        .array(
          numbers.promises.map { promise in
            .object([
              ("end", .string(end(promise, row.pathway))), ("most", promise.most.map { .string($0.total) }),
              ("complete", .boolean(promise.isWhole)),
            ])
          })
      ),
      ("acknowledged", .integer(numbers.acknowledged.count)),
      ("timed", .integer(numbers.timed.count)),
    ])
  }
}
