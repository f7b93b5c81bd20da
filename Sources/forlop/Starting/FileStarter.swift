import ArgumentParser
import PathwayKit
import PathwayLinking
import PathwayModel
import SourceText

/// Starts a file: finds out what it is to hold, and writes the text.
struct FileStarter {
  private let provider: any SourceProvider
  private let lookup: BaseLookup
  private let offers: ProjectOffers
  private let options: NewOptions
  private let working: String

  /// What can be started.
  private enum Kind {
    case pathway
    case adaptation
    case scenario
  }

  /// Prepares to start a file among those of a provider.
  init(_ options: NewOptions, from provider: any SourceProvider, validator: Validator, language: Language) {
    self.provider = provider
    self.options = options
    working = provider.canonicalPath(of: ".")
    offers = ProjectOffers(for: Self.folder(of: options.output, provider), from: provider)
    lookup = BaseLookup(
      offers, PathwayLookup(validator: validator, provider: provider, language: language), in: working)
  }

  /// Asks what is to be known, and returns the file.
  func file(_ interview: inout Interview) throws -> StartedFile {
    interview.say(.introduction)
    defer { interview.say(Text("")) }
    switch try kind(&interview) {
    case .pathway: return try pathway(&interview).formatted
    case .adaptation: return try adaptation(&interview).formatted
    case .scenario: return try scenario(&interview).formatted
    }
  }

  /// The folder that a file is for, as far as the options tell.
  private static func folder(of output: String?, _ provider: any SourceProvider) -> String {
    guard let output, output != FileQuestion.standardOutput else { return provider.canonicalPath(of: ".") }
    let isFolder = provider.entry(at: output) == .folder
    return provider.canonicalPath(of: isFolder ? output : SourcePath.folder(of: SourcePath.normalized(output)))
  }

  private func kind(_ interview: inout Interview) throws(CommandFailure) -> Kind {
    if options.adaptation != nil { return .adaptation }
    if options.scenario != nil { return .scenario }
    if offers.pathways.isEmpty || options.isPathway { return .pathway }
    let choices: [Choice<Kind>] = [
      Choice(label: .newPathway, value: .pathway), Choice(label: .newAdaptation, value: .adaptation),
      Choice(label: .newScenario, value: .scenario),
    ]
    let question = Question(
      text: .kind, explanation: .kindHelp, option: "--adaptation", choices: choices,
      fallback: Choice(label: Text("1"), value: Kind.pathway)
    ) { _ in .refused(.kindByNumber) }
    return try interview.answer(to: question)
  }

  // MARK: - Kinds

  private func pathway(_ interview: inout Interview) throws -> StartedFile {
    let names = NameQuestions(taken: pathwayPaths, mayReplace: options.force)
    let draft = try PathwayQuestions(offers, names).draft(given: options, &interview)
    let (path, folder) = try place(named: draft.id, &interview)
    let text = PathwayTemplate(draft, offers, in: folder).text
    return StartedFile(
      path: path, text: file(of: text, in: folder), content: .pathway(draft.title),
      commands: [
        NextCommand("validate", path, purpose: .validate),
        NextCommand("render", path, "--output", Self.drawing(of: path), purpose: .render),
        NextCommand("new", "--scenario", path, purpose: .inventPatient),
        NextCommand("test", SourcePath.folder(of: path), purpose: .test),
      ])
  }

  private func adaptation(_ interview: inout Interview) throws -> StartedFile {
    let base = try lookup.base(given: options.adaptation, option: "--adaptation", &interview)
    let names = NameQuestions(taken: pathwayPaths, mayReplace: options.force)
    let draft = try AdaptationQuestions(offers, names).draft(of: base, given: options, &interview)
    let (path, folder) = try place(named: draft.id, &interview)
    return StartedFile(
      path: path, text: file(of: AdaptationTemplate(draft, in: folder).text, in: folder),
      content: .adaptation(draft.base.name),
      commands: [
        NextCommand("validate", path, purpose: .validate),
        NextCommand("render", path, "--output", Self.drawing(of: path), purpose: .renderLocal),
        NextCommand("new", "--scenario", path, purpose: .inventPatient),
        NextCommand("test", SourcePath.folder(of: path), purpose: .test),
      ])
  }

  private func scenario(_ interview: inout Interview) throws -> StartedFile {
    let base = try lookup.base(given: options.scenario, option: "--scenario", &interview)
    let names = NameQuestions(taken: offers.scenarios.mapValues { relative($0) }, mayReplace: options.force)
    let draft = try ScenarioQuestions(names).draft(of: base, given: options, &interview)
    let (path, folder) = try place(named: draft.id, &interview)
    let tested = base.adapted == nil ? [path] : [path, base.path]
    return StartedFile(
      path: path, text: file(of: ScenarioTemplate(draft).text, in: folder), content: .scenario(base.name),
      commands: [
        NextCommand("test", tested, purpose: .test),
        NextCommand("validate", tested, purpose: .validateScenario),
        NextCommand("render", base.path, "--output", Self.drawing(of: base.path), purpose: .render),
      ], companions: tested.filter { $0 != path })
  }

  /// Returns a text with the first line that the other files of the project have.
  private func file(of text: String, in folder: String) -> String {
    guard let line = offers.schemaLine else { return text }
    return line.text(in: folder) + "\n" + text
  }

  // MARK: - Places

  private func place(
    named id: Identifier, _ interview: inout Interview
  ) throws(CommandFailure) -> (path: String, folder: String) {
    let path = try FileQuestion(provider, offers, mayReplace: options.force)
      .path(named: id.fileName, given: options.output, &interview)
    let folder = path == FileQuestion.standardOutput ? "." : SourcePath.folder(of: path)
    return (path, provider.canonicalPath(of: folder))
  }

  private var pathwayPaths: [Identifier: String] {
    Dictionary(offers.pathways.map { ($0.id, relative($0.path)) }) { first, _ in first }
  }

  private func relative(_ path: String) -> String { SourcePath.relative(path, to: working) }

  /// The name of a drawing of a file, in the folder where one is.
  private static func drawing(of path: String) -> String {
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    return (name.split(separator: ".").first.map { String($0) } ?? name) + ".svg"
  }
}

extension Text {
  fileprivate static let introduction = Text(
    nb: "Svar på noen spørsmål, så skrives en fil dere kan arbeide videre med.\n"
      + "Enter tar det som står i [klammer]. Ctrl-D avbryter, og ingenting blir skrevet.",
    en: "Answer a few questions, and a file is written that you can go on with.\n"
      + "Enter takes what stands in [brackets]. Ctrl-D stops, and nothing is written.")

  fileprivate static let kind = Text(nb: "Hva skal dere lage?", en: "What are you going to make?")

  fileprivate static let kindHelp = Text(nb: "Skriv et tall.", en: "Write a number.")

  fileprivate static let kindByNumber = Text(nb: "skriv 1, 2 eller 3", en: "write 1, 2 or 3")

  fileprivate static let newPathway = Text(nb: "et nytt forløp", en: "a new pathway")

  fileprivate static let newAdaptation = Text(
    nb: "en lokal tilpasning av et forløp som finnes", en: "a local adaptation of a pathway that is there")

  fileprivate static let newScenario = Text(
    nb: "et scenario: en oppdiktet pasient som går gjennom et forløp",
    en: "a scenario: an invented patient who goes through a pathway")

  fileprivate static func pathway(_ title: String) -> Text {
    Text(nb: "forløpet «\(title)»", en: "the pathway “\(title)”")
  }

  fileprivate static func adaptation(_ base: String) -> Text {
    Text(nb: "en lokal tilpasning av «\(base)»", en: "a local adaptation of “\(base)”")
  }

  fileprivate static func scenario(_ base: String) -> Text {
    Text(nb: "et scenario i «\(base)»", en: "a scenario of “\(base)”")
  }

  fileprivate static let validate = Text(nb: "se hva som gjenstår, og hvorfor", en: "see what is left to do, and why")

  fileprivate static let validateScenario = Text(
    nb: "det samme, uten historien", en: "the same, without the story")

  fileprivate static let render = Text(nb: "tegne forløpet", en: "draw the pathway")

  fileprivate static let renderLocal = Text(
    nb: "tegne det, med det lokale merket", en: "draw it, with what is local marked")

  fileprivate static let inventPatient = Text(
    nb: "dikte opp en pasient som går gjennom det", en: "invent a patient who goes through it")

  fileprivate static let test = Text(nb: "gå veien, og les historien høyt", en: "walk it, and read the story aloud")
}
