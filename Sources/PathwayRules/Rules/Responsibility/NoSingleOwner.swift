package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// A step for which not exactly one is responsible.
package enum NoSingleOwner: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 302, name: "no-single-owner", severity: .error,
    summary: Text(nb: "Hvert steg har nøyaktig én ansvarlig", en: "Every step has exactly one responsible actor"),
    rationale: Text(
      nb: """
        Når to har ansvaret, venter begge på den andre, og når ingen har det, skjer ingenting. «Kommunen» er heller ingen: \
        pasienten vet ikke hvem som skal ringes, og den som skulle ha handlet, vet ikke at det var dem.
        """,
      en: """
        Where two are responsible, each waits for the other, and where nobody is, nothing happens. “The municipality” is \
        nobody either: the patient does not know whom to call, and those who should have acted do not know that it was them.
        """),
    examples: [
      .good(
        """
        forløp: trykksår
        tittel: Trykksår hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Noen ser et sår som ikke gror
            tittel: Såret vurderes
            ansvarlig: hjemmetjeneste
            medvirker: [fastlege]
            neste: grodd
          grodd:
            tittel: Såret har grodd
            ansvarlig: hjemmetjeneste
            slutt: Pasienten har ikke lenger sår
        """),
      .bad(
        """
        forløp: trykksår
        tittel: Trykksår hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          ↓vurdere:
            start: Noen ser et sår som ikke gror
            tittel: Såret vurderes
            neste: grodd
          grodd:
            tittel: Såret har grodd
            ansvarlig: hjemmetjeneste
            slutt: Pasienten har ikke lenger sår
        """),
      .bad(
        """
        forløp: trykksår
        tittel: Trykksår hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Noen ser et sår som ikke gror
            tittel: Såret vurderes
            ansvarlig: [↓hjemmetjeneste, fastlege]
            neste: grodd
          grodd:
            tittel: Såret har grodd
            ansvarlig: hjemmetjeneste
            slutt: Pasienten har ikke lenger sår
        """),
      .bad(
        """
        forløp: trykksår
        tittel: Trykksår hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Noen ser et sår som ikke gror
            tittel: Såret vurderes
            ansvarlig: ↓kommunen
            neste: grodd
          grodd:
            tittel: Såret har grodd
            ansvarlig: ↓kommunen
            slutt: Pasienten har ikke lenger sår
        """),
    ])

  package static let judgesFile = true

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let resolved = pathway.resolved
    let owners = pathway.graph.owners
    let steps = resolved.steps
    for index in steps.indices {
      if let owner = owners[index] {
        if resolved.isUmbrella(owner) { reportUmbrella(steps[index], pathway.actorName(owner), to: &report) }
      } else if !steps[index].rivalOwners.isEmpty {
        reportRivals(steps[index], in: resolved, to: &report)
      } else if lacksOwner(steps[index]) {
        report(
          .nobody(steps[index].id), at: steps[index].origin, subject: [steps[index].id], label: .noOwner,
          help: .addOwner,
          repairs: [.proposing("ansvarlig", "den ene aktøren som har ansvaret for steget", under: steps[index].origin)])
      }
    }
  }

  /// Tells whether a step names nobody and should. An end is the business of a rule of its own, and another pathway has owners
  /// of its own.
  private static func lacksOwner(_ step: Step) -> Bool {
    step.responsible == nil && !step.unreadKeys.contains("ansvarlig")
      && !step.hasEnd && !step.unreadKeys.contains("slutt")
      && !step.hasSubpathway && !step.unreadKeys.contains("delforløp")
  }

  private static func reportUmbrella(_ step: Step, _ actor: String, to report: inout Report) {
    report(
      .umbrella(step.id, actor), at: step.responsible?.origin ?? step.origin, subject: [step.id],
      label: .noneInParticular, help: .nameService)
  }

  private static func reportRivals(_ step: Step, in resolved: ResolvedPathway, to report: inout Report) {
    let owners = step.rivalOwners
    let names = owners.map { resolved.actor($0)?.name ?? $0.id.text }
    let isOne = owners.count == 1
    report(
      isOne ? .listOfOne(step.id) : .rivals(step.id, names.listed), at: owners[0].origin, subject: [step.id],
      label: isOne ? nil : .oneOf(owners.count), help: isOne ? .writeWithoutBrackets(owners[0].id) : .chooseOne,
      suggestions: isOne ? [owners[0].id.text] : [],
      related: owners.dropFirst().compactMap { owner in owner.origin.place.map { RelatedPlace($0, .alsoNamed) } })
  }
}

extension Text {
  fileprivate static func nobody(_ step: Identifier) -> Text {
    Text(nb: "ingen er ansvarlig for «\(step)»", en: "nobody is responsible for “\(step)”")
  }

  fileprivate static let addOwner = Text(
    nb: "legg til `ansvarlig: …` med den ene tjenesten som har ansvaret",
    en: "add `ansvarlig: …` with the one service that is responsible")

  fileprivate static func rivals(_ step: Identifier, _ names: Text) -> Text {
    Text(nb: "flere er ansvarlige for «\(step)»: \(names.nb)", en: "several are responsible for “\(step)”: \(names.en)")
  }

  fileprivate static let chooseOne = Text(
    nb: "velg den ene som har ansvaret; skriv de andre under `utfører` eller `medvirker`",
    en: "choose the one who is responsible; write the others under `utfører` or `medvirker`")

  fileprivate static let alsoNamed = Text(nb: "denne er også ansvarlig", en: "this one is responsible too")

  fileprivate static func listOfOne(_ step: Identifier) -> Text {
    Text(
      nb: "ansvarlig for «\(step)» er skrevet som en liste",
      en: "the one responsible for “\(step)” is written as a list")
  }

  fileprivate static func writeWithoutBrackets(_ actor: Identifier) -> Text {
    Text(nb: "skriv `ansvarlig: \(actor)`, uten klammer", en: "write `ansvarlig: \(actor)`, without brackets")
  }

  fileprivate static func umbrella(_ step: Identifier, _ actor: String) -> Text {
    Text(
      nb: "ansvaret for «\(step)» ligger hos \(actor), som er flere tjenester og ingen bestemt",
      en: "the responsibility for “\(step)” lies with \(actor), which is many services and none in particular")
  }

  fileprivate static let nameService = Text(
    nb: "skriv hvilken tjeneste det er, så pasienten vet hvem det gjelder",
    en: "name the service, so that the patient knows whom it concerns")

  fileprivate static let noOwner = Text(
    nb: "uten `ansvarlig`", en: "without `ansvarlig`")

  fileprivate static let noneInParticular = Text(
    nb: "en samleaktør, ingen bestemt tjeneste", en: "an umbrella, no service in particular")

  fileprivate static func oneOf(_ count: Int) -> Text {
    Text(nb: "én av \(count) ansvarlige", en: "one of \(count) who are responsible")
  }
}
