import PathwayAnalysis
import PathwayDiagnostics
import PathwayKit
import PathwayModel
import PathwayRules
import SourceText

/// Runs of one pathway, as a reader tells them aloud and as JSON for programs.
struct RunPage {
  private let runs: [[WitnessStep]]
  private let isComplete: Bool
  private let pathway: CheckedPathway
  private let sources: [String: SourceText]
  private let language: Language

  init(_ runs: [Run], isComplete: Bool, in pathway: CheckedPathway, language: Language) {
    self.runs = runs.map { pathway.course.told($0) }
    self.isComplete = isComplete
    self.pathway = pathway
    self.language = language
    sources = Self.sources(of: self.runs.joined(), in: pathway)
  }

  /// The texts of the files that the steps are written in, by path: those of an adaptation are in two files or more.
  private static func sources(of steps: some Sequence<WitnessStep>, in pathway: CheckedPathway) -> [String: SourceText]
  {
    let paths = Set(steps.compactMap { $0.origin.place.map { pathway.path(of: $0.file) } })
    var sources: [String: SourceText] = [:]
    for path in paths {
      guard let bytes = try? DiskProvider().read(path).get() else { continue }
      sources[path] = SourceText(path: path, bytes: bytes)
    }
    return sources
  }

  // MARK: - Text

  /// Each step on a line, the runs apart.
  var text: String {
    runs.map { run in run.enumerated().map { line($0.offset + 1, $0.element) }.joined() }.joined(separator: "\n")
  }

  private func line(_ number: Int, _ step: WitnessStep) -> String {
    let index = pathway.course.resolved.stepIndex(Reference(Identifier(step.step)))
    let title = index.flatMap { pathway.course.steps[$0].title }
    var parts = [title.map { "\($0) (\(step.step))" } ?? step.step]
    if let actor = actor(index) ?? step.actor { parts.append(actor) }
    if let time = time(step) { parts.append(time) }
    if let line = self.line(of: step) { parts.append("\(path(of: step)):\(line)") }
    let choice = step.choice.map { "\n   → \($0)" } ?? ""
    return "\(number). \(parts.joined(separator: " · "))\(choice)".printableLines + "\n"
  }

  private func actor(_ step: Int?) -> String? {
    step.flatMap { pathway.course.graph.owners[$0] }.flatMap { pathway.course.resolved.actor($0).name }
  }

  private func time(_ step: WitnessStep) -> String? {
    switch (step.least, step.most) {
    case (let least?, let most?) where least == most: Text(nb: "etter \(least)", en: "after \(least)")[language]
    case (let least?, let most?): Text(nb: "etter \(least) til \(most)", en: "after \(least) to \(most)")[language]
    case (let least?, nil): Text(nb: "etter minst \(least)", en: "after at least \(least)")[language]
    case (nil, _): nil
    }
  }

  private func line(of step: WitnessStep) -> Int? {
    guard let place = step.origin.place, let source = sources[path(of: step)] else { return nil }
    return source.position(at: Int(place.span.start)).line
  }

  private func path(of step: WitnessStep) -> String {
    step.origin.place.map { pathway.path(of: $0.file) } ?? pathway.path
  }

  // MARK: - JSON

  /// The runs with the keys that a report gives to a witness.
  var json: String {
    JSONValue.object([
      ("schemaVersion", .integer(JSONReporter.schemaVersion)),
      ("runs", .array(runs.map { run in .array(run.map { encode($0) }) })),
      ("complete", .boolean(isComplete)),
    ]).text
  }

  private func encode(_ step: WitnessStep) -> JSONValue {
    .object([
      ("step", .string(step.step)),
      ("actor", step.actor.map { .string($0) }),
      ("choice", step.choice.map { .string($0) }),
      ("least", step.least.map { .string($0) }),
      ("most", step.most.map { .string($0) }),
      ("file", .string(path(of: step))),
      ("line", line(of: step).map { .integer($0) }),
    ])
  }
}

extension String {
  /// The text with its own line breaks kept, and anything that could steer a terminal made visible.
  fileprivate var printableLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }.joined(separator: "\n")
  }
}
