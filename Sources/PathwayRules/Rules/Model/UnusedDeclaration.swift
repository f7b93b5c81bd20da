package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// Something that a pathway declares itself and never refers to.
package enum UnusedDeclaration: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 103, name: "unused-declaration", severity: .hint,
    summary: Text(
      nb: "Alt forløpet deklarerer selv, er i bruk", en: "Everything that the pathway declares itself is used"),
    rationale: Text(
      nb: """
        En aktør som er deklarert og ikke brukt, er ofte en tjeneste som skulle hatt et steg eller en kopi. Den som leser \
        listen over aktører, tror at tjenesten er med, og den selv får aldri vite om pasienten.
        """,
      en: """
        An actor that is declared and not used is often a service that should have had a step or a copy. Those who read the \
        list of actors believe that the service takes part, and the service itself never hears of the patient.
        """),
    examples: [
      .good(
        """
        forløp: fallklinikk
        tittel: Utredning etter fall
        versjon: 0.1.0
        bruker: [felles.yaml]
        aktører:
          fysioterapeut: {navn: Fysioterapeuten i kommunen, område: kommune}
        faser: {utredning: Utredning}
        steg:
          teste:
            start: Pasienten har falt to ganger på et år
            tittel: Balansen testes
            fase: utredning
            ansvarlig: hjemmetjeneste
            medvirker: [fysioterapeut]
            slutt: Pasienten har et treningsopplegg
        """),
      .bad(
        """
        forløp: fallklinikk
        tittel: Utredning etter fall
        versjon: 0.1.0
        bruker: [felles.yaml]
        aktører:
          ↓fysioterapeut: {navn: Fysioterapeuten i kommunen, område: kommune}
        faser: {utredning: Utredning, ↓trening: Trening}
        steg:
          teste:
            start: Pasienten har falt to ganger på et år
            tittel: Balansen testes
            fase: utredning
            ansvarlig: hjemmetjeneste
            slutt: Pasienten har et treningsopplegg
        """),
    ])

  package static let judgesFile = true

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    if pathway.pathway.declarations == Declarations(), usesEveryPhase(pathway.resolved) { return }
    let declarations = declarations(of: pathway.pathway)
    let used = UsedIdentifiers(in: pathway.pathway, of: Set(declarations.map { $0.kind }))
    let unused = declarations.filter { !used.contains($0.id, of: $0.kind) }
    guard !unused.isEmpty, !pathway.pathway.hasUnreadParts else { return }
    for declaration in unused where !used.hasUnresolvedReference(to: declaration.kind, in: pathway.resolved) {
      report(
        .unused(declaration.noun, declaration.id), at: declaration.origin, subject: declaration.subject,
        label: .nobodyRefers, help: .useOrDelete)
    }
  }

  /// Tells whether each phase has a step: nearly every pathway declares phases, and many nothing else.
  private static func usesEveryPhase(_ resolved: ResolvedPathway) -> Bool {
    let steps = resolved.steps
    let phases = resolved.pathway.phases
    var isUsed = Array(repeating: false, count: phases.count)
    for index in steps.indices {
      guard let phase = steps[index].phase, let number = phases.firstIndex(where: { $0.id == phase.id }) else {
        continue
      }
      isUsed[number] = true
    }
    return !isUsed.contains(false)
  }

  /// Something that the pathway declares itself.
  private struct Declaration {
    let kind: ReferenceKind
    let noun: Text
    let section: String?
    let id: Identifier
    let origin: Origin

    var subject: [Identifier] { section.map { [Identifier($0), id] } ?? [id] }
  }

  private static func declarations(of pathway: Pathway) -> [Declaration] {
    var declarations: [Declaration] = []
    func add(_ elements: [some Declared], _ kind: ReferenceKind, _ noun: Text, in section: String?) {
      for element in elements {
        declarations.append(
          Declaration(kind: kind, noun: noun, section: section, id: element.id, origin: element.origin))
      }
    }
    let local = pathway.declarations
    add(local.actors, .actor, .actor, in: nil)
    add(local.documents, .document, .document, in: "dokumenter")
    add(local.channels, .channel, .channel, in: "kanaler")
    add(local.legalBases, .legalBasis, .legalBasis, in: "hjemler")
    add(local.patientGroups, .patientGroup, .patientGroup, in: "pasientgrupper")
    add(local.healthCommunities, .healthCommunity, .healthCommunity, in: "helsefellesskap")
    add(local.sources, .source, .source, in: "kilder")
    add(local.criteria, .criterion, .criterion, in: "kriterier")
    add(pathway.phases, .phase, .phase, in: "faser")
    return declarations
  }
}

extension Text {
  fileprivate static let actor = Text(nb: "aktøren", en: "the actor")
  fileprivate static let document = Text(nb: "dokumentet", en: "the document")
  fileprivate static let channel = Text(nb: "kanalen", en: "the channel")
  fileprivate static let legalBasis = Text(nb: "hjemmelen", en: "the legal ground")
  fileprivate static let patientGroup = Text(nb: "pasientgruppen", en: "the patient group")
  fileprivate static let healthCommunity = Text(nb: "helsefellesskapet", en: "the helsefellesskap")
  fileprivate static let source = Text(nb: "kilden", en: "the source")
  fileprivate static let criterion = Text(nb: "kriteriet", en: "the criterion")
  fileprivate static let phase = Text(nb: "fasen", en: "the phase")

  fileprivate static func unused(_ noun: Text, _ id: Identifier) -> Text {
    Text(nb: "\(noun.nb) «\(id)» er ikke i bruk noe sted", en: "\(noun.en) “\(id)” is not used anywhere")
  }

  fileprivate static let useOrDelete = Text(
    nb: "bruk den der den hører hjemme, eller slett den", en: "use it where it belongs, or delete it")

  fileprivate static let nobodyRefers = Text(
    nb: "ingenting viser hit", en: "nothing refers to this")
}
