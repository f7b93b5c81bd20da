import ArgumentParser
import PathwayAnalysis
import PathwayKit
import PathwayModel
import PathwayRules
import SourceText

/// `forlop trace`: tells a run of a pathway, step by step.
struct Trace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Tell a shortest run of a pathway, step by step.",
    discussion: """
      Examples:
        forlop trace demens
        forlop trace demens --to henvise-spesialist
        forlop trace demens --from kartlegging --avoid henvise-spesialist --all

      Exit codes: 0 a run was found, 1 there is none, 2 wrong usage, 3 a file could not be read.
      """)

  @Argument(
    help: "Path of a pathway file, or the id of a pathway in a file below this folder.",
    completion: .file(extensions: ["yaml", "yml"]))
  var pathway: String

  @Option(
    help: ArgumentHelp("Step that the run goes through, and is told from (default: an entry).", valueName: "step"))
  var from: String?

  @Option(help: ArgumentHelp("Step that the run is told up to (default: an end).", valueName: "step"))
  var to: String?

  @Option(help: ArgumentHelp("Step that the run does not perform; may be given several times.", valueName: "step"))
  var avoid: [String] = []

  @Flag(help: "Tell every run, the shortest first, as many as --limit says.")
  var all = false

  @Option(help: "How many runs are told at most with --all.")
  var limit = 20

  @Option(help: "Form of the runs.")
  var format: PageFormat = .text

  @OptionGroup
  var languageOptions: LanguageOptions

  @OptionGroup
  var judgement: JudgementOptions

  func validate() throws {
    if pathway.isEmpty { throw ValidationError("A path is empty.") }
    if limit < 1 { throw ValidationError("--limit is at least 1.") }
  }

  func run() throws {
    let lookup = PathwayLookup(
      validator: try judgement.validator(language: language), provider: try judgement.provider(language: language),
      language: language)
    let found = try lookup.find(pathway)
    let analysed = found.course
    guard var finder = RunFinder(analysed) else { throw failure(.noRuns(analysed.runs.standing), .findings) }
    let route = RunFinder.Route(
      from: try from.map { try step($0, in: analysed) }, to: try to.map { try step($0, in: analysed) },
      avoiding: try avoid.map { try step($0, in: analysed) })
    let (runs, isComplete) = finder.runs(along: route, atMost: all ? limit : 1)
    guard !runs.isEmpty else { throw failure(.none(from, to, avoid), .findings) }
    let page = RunPage(runs, isComplete: isComplete || !all, in: found, language: language)
    try StandardOutput.write(format == .json ? page.json : page.text)
    if all, !isComplete { StandardError.write("\(Tool.forlop.name): \(Text.more(runs.count)[language])\n") }
  }

  private var language: Language { languageOptions.language(configured: judgement.configuration.language) }

  private func step(_ name: String, in pathway: AnalysedPathway) throws(CommandFailure) -> Int {
    if let step = pathway.resolved.stepIndex(Reference(Identifier(name))) { return step }
    throw failure(.unknown(name, Suggestions.closest(to: name, among: pathway.steps.map { $0.id.text })), .usage)
  }

  private func failure(_ text: Text, _ code: ExitCode) -> CommandFailure {
    CommandFailure(message: text[language].printable, exitCode: code)
  }
}

extension Text {
  fileprivate static func unknown(_ step: String, _ suggestions: [String]) -> Text {
    let likely = suggestions.joined(separator: ", ")
    return Text(
      nb: "fant ikke steget «\(step)»" + (likely.isEmpty ? "" : "; mente du \(likely)?"),
      en: "found no step “\(step)”" + (likely.isEmpty ? "" : "; did you mean \(likely)?"))
  }

  fileprivate static func none(_ from: String?, _ to: String?, _ avoided: [String]) -> Text {
    let goal = to.map { Text(nb: "til «\($0)»", en: "to “\($0)”") } ?? Text(nb: "til en slutt", en: "to an end")
    let start = from.map { Text(nb: " gjennom «\($0)»", en: " through “\($0)”") } ?? Text("")
    let names = avoided.map { "«\($0)»" }.joined(separator: ", ")
    let around = avoided.isEmpty ? Text("") : Text(nb: " utenom \(names)", en: " around \(names)")
    return Text(
      nb: "ingen løp går \(goal.nb)\(start.nb)\(around.nb)", en: "no run goes \(goal.en)\(start.en)\(around.en)")
  }

  fileprivate static func more(_ count: Int) -> Text {
    Text(
      nb: "det finnes flere løp enn de \(count) som vises", en: "there are more runs than the \(count) that are shown")
  }

  fileprivate static func noRuns(_ standing: RunFacts.Standing) -> Text {
    switch standing {
    case .irregular:
      Text(
        nb: "en sløyfe kan begynne to steder (PF404); rett den først",
        en: "a loop can be entered at two places (PF404); mend it first")
    case .jumps:
      Text(
        nb: "en pil går tilbake mens en annen gren er i gang (PF405); rett den først",
        en: "an arrow goes back while another branch is running (PF405); mend it first")
    case .tooLarge, .followed:
      Text(
        nb: "forløpet har for mange valg til at løpene kan følges",
        en: "the pathway has too many choices for its runs to be followed")
    case .unknown:
      Text(
        nb: "forløpet mangler en start eller en pil; rett det `forlop validate` sier først",
        en: "the pathway lacks an entry or an arrow; mend what `forlop validate` says first")
    }
  }
}
