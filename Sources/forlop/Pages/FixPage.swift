import PathwayKit

/// What `forlop fix` tells: what was mended in each file, what is left, and what only a human can decide.
struct FixPage {
  let result: FixingResult

  /// What is left, without what the project does not want to be told.
  let report: ValidationReport

  let language: Language

  /// Whether the files are written, or only looked at.
  let isWritten: Bool

  /// The files that could not be written.
  let unwritten: Set<String>

  /// The page.
  var text: String {
    var text = ""
    let files = result.files.filter { !unwritten.contains($0.path) }
    for file in files {
      text += file.path.printable + "\n"
      for fix in file.fixes { text += "  \(line(for: fix))\n" }
    }
    let count = files.reduce(0) { $0 + $1.fixes.count }
    text += (isWritten ? Text.mended(count, files.count) : Text.mendable(count, files.count))[language] + "\n"
    for fix in result.refused { text += Text.takenBack(fix.path.printable + ":" + line(for: fix))[language] + "\n" }
    if !result.isSettled { text += Text.unsettled[language] + "\n" }
    text += left + "\n"
    return text + proposals
  }

  private func line(for fix: AppliedFix) -> String {
    let code = fix.code.map { "\($0) " } ?? ""
    let warning = fix.safety == .unsafe ? " (\(Text.readIt[language]))" : ""
    return "\(fix.line):\(fix.column) \(code)\(fix.title[language].printable)\(warning)"
  }

  // MARK: - What is left

  private var left: String {
    let counts = [Severity.error, .warning, .hint].compactMap { severity in
      let count = report.count(of: severity)
      return count > 0 ? Text.count(count, of: severity)[language] : nil
    }
    var line = counts.isEmpty ? Text.nothingLeft[language] : Text.left(counts.joined(separator: ", "))[language]
    if result.unsafeCount > 0 { line += "; \(Text.more(result.unsafeCount)[language])" }
    return line
  }

  // MARK: - Proposals

  /// What a human must decide, with the lines that would say it.
  private var proposals: String {
    let lines = report.findings.flatMap { finding in
      finding.fixes.filter { $0.safety == .shownOnly }.flatMap { proposal($0, for: finding) }
    }
    return lines.isEmpty ? "" : "\n\(Text.proposals[language]):\n" + lines.map { "  \($0)\n" }.joined()
  }

  private func proposal(_ fix: Fix, for finding: Finding) -> [String] {
    guard let edit = fix.edits.first, report.sources.indices.contains(Int(edit.place.file.index)) else { return [] }
    let source = report.sources[Int(edit.place.file.index)]
    let position = source.position(at: Int((finding.place ?? edit.place).span.start))
    let heading =
      "\(source.path.printable):\(position.line):\(position.column) \(finding.code) \(finding.message[language].printable)"
    let removed = snippet(source.text(in: edit.place.span)).map { "  - \($0)" }
    return [heading] + removed + snippet(edit.replacement).map { "  + \($0)" }
  }

  /// The lines of a text that say something, moved to the margin.
  private func snippet(_ text: String) -> [String] {
    let lines = text.split(whereSeparator: { $0.isNewline }).map { String($0) }
      .filter { $0.contains { !" ,}".contains($0) } }
    let margin = lines.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.map { withoutBraces(String($0.dropFirst(margin))).printable }
  }

  /// A line without what only joins it to others between braces.
  private func withoutBraces(_ line: String) -> String {
    for joint in [",", " {"] where line.hasSuffix(joint) { return String(line.dropLast(joint.count)) }
    return line.replacing(": , #", with: ": #")
  }
}

extension Text {
  private static func places(_ count: Int, _ files: Int) -> Text {
    Text(
      nb: "\(count) \(count == 1 ? "sted" : "steder") i \(files) \(files == 1 ? "fil" : "filer")",
      en: "\(count) \(count == 1 ? "place" : "places") in \(files) \(files == 1 ? "file" : "files")")
  }

  fileprivate static func mended(_ count: Int, _ files: Int) -> Text {
    guard count > 0 else { return Text(nb: "ingenting ble rettet", en: "nothing was mended") }
    let places = places(count, files)
    return Text(nb: "rettet \(places.nb)", en: "mended \(places.en)")
  }

  fileprivate static func mendable(_ count: Int, _ files: Int) -> Text {
    guard count > 0 else { return Text(nb: "ingenting ville blitt rettet", en: "nothing would be mended") }
    let places = places(count, files)
    return Text(
      nb: "ville rettet \(places.nb); ingenting er skrevet", en: "would mend \(places.en); nothing is written")
  }

  fileprivate static func takenBack(_ fix: String) -> Text {
    Text(
      nb: "tatt tilbake, siden filen ble dårligere av det: \(fix)",
      en: "taken back, since the file became worse by it: \(fix)")
  }

  fileprivate static let unsettled = Text(
    nb: "det er mer å rette etter ti runder; kjør `forlop fix` en gang til",
    en: "there is more to mend after ten rounds; run `forlop fix` once more")

  fileprivate static let readIt = Text(nb: "må leses", en: "must be read")

  fileprivate static let nothingLeft = Text(nb: "ingen funn igjen", en: "no findings left")

  fileprivate static func left(_ counts: String) -> Text {
    Text(nb: "igjen: \(counts) (`forlop validate` viser dem)", en: "left: \(counts) (`forlop validate` shows them)")
  }

  fileprivate static func more(_ count: Int) -> Text {
    Text(nb: "\(count) kan rettes med `--unsafe`", en: "\(count) can be mended with `--unsafe`")
  }

  fileprivate static let proposals = Text(
    nb: "forslag, som noen må ta stilling til og skrive inn",
    en: "proposals, which somebody must decide on and write in")
}
