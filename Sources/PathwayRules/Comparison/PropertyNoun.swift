internal import PathwayAnalysis
internal import PathwayDiagnostics

/// What a property is called in a sentence.
struct PropertyNoun {
  /// The property of something, up to what it belongs to: “the deadline of”.
  let definite: Text

  /// One of it: “a deadline”.
  let indefinite: Text

  private init(_ definite: String, _ indefinite: String, en definiteEnglish: String, _ indefiniteEnglish: String) {
    self.definite = Text(nb: definite, en: definiteEnglish)
    self.indefinite = Text(nb: indefinite, en: indefiniteEnglish)
  }

  // MARK: - Of everything

  /// Returns what a property is called.
  static func of(_ property: ComparedProperty) -> PropertyNoun {
    common(property) ?? whole(property) ?? step(property) ?? handoff(property) ?? declaration(property)
      ?? PropertyNoun(
        "`\(property.rawValue)` i", "`\(property.rawValue)`", en: "`\(property.rawValue)` of", "`\(property.rawValue)`")
  }

  private static func common(_ property: ComparedProperty) -> PropertyNoun? {
    switch property {
    case .title: PropertyNoun("tittelen på", "tittel", en: "the title of", "a title")
    case .name: PropertyNoun("navnet på", "navn", en: "the name of", "a name")
    case .summary: PropertyNoun("beskrivelsen av", "beskrivelse", en: "the description of", "a description")
    case .isVerified: PropertyNoun("`verifisert` for", "`verifisert`", en: "`verifisert` of", "`verifisert`")
    case .obsolescence: PropertyNoun("`utgått` for", "merket `utgått`", en: "`utgått` of", "the mark `utgått`")
    case .obsoleteSince:
      PropertyNoun("`utgått`-datoen for", "en `utgått`-dato", en: "the date of `utgått` of", "a date of `utgått`")
    case .replacement: PropertyNoun("erstatningen for", "en erstatning", en: "the replacement of", "a replacement")
    case .norm: PropertyNoun("normen for", "norm", en: "the norm of", "a norm")
    case .from: PropertyNoun("begynnelsen på", "en begynnelse", en: "the beginning of", "a beginning")
    case .to: PropertyNoun("målet for", "et mål", en: "the target of", "a target")
    case .ground: PropertyNoun("grunnlaget for", "grunnlag", en: "the ground of", "a ground")
    case .condition: PropertyNoun("vilkåret for", "et vilkår", en: "the condition of", "a condition")
    case .role: PropertyNoun("rollen i", "en rolle", en: "the role of", "a role")
    case .actor: PropertyNoun("aktøren i", "en aktør", en: "the actor of", "an actor")
    case .rule: PropertyNoun("regelen i", "en regel", en: "the rule of", "a rule")
    case .deviationSubject: PropertyNoun("det som gjelder i", "`gjelder`", en: "the subject of", "a subject")
    case .deviationReason: PropertyNoun("begrunnelsen for", "en begrunnelse", en: "the reason for", "a reason")
    case .decidedBy:
      PropertyNoun("den som besluttet", "en som besluttet det", en: "the one who decided", "one who decided it")
    default: nil
    }
  }

  // MARK: - Of the pathway

  private static func whole(_ property: ComparedProperty) -> PropertyNoun? {
    switch property {
    case .version: PropertyNoun("utgaven av", "utgave", en: "the edition of", "an edition")
    case .status: PropertyNoun("statusen for", "status", en: "the status of", "a status")
    case .validity: PropertyNoun("gyldigheten av", "gyldighet", en: "the validity of", "a validity")
    case .validFrom:
      PropertyNoun(
        "første gyldige dag for", "en første gyldig dag", en: "the first day of validity of", "a first day of validity")
    case .validTo:
      PropertyNoun(
        "siste gyldige dag for", "en siste gyldig dag", en: "the last day of validity of", "a last day of validity")
    case .patientGroup:
      PropertyNoun("pasientgruppen for", "pasientgruppe", en: "the group of patients of", "a group of patients")
    case .targetGroup: PropertyNoun("målgruppen for", "målgruppe", en: "the target group of", "a target group")
    case .targetSummary:
      PropertyNoun(
        "beskrivelsen av målgruppen for", "en beskrivelse av målgruppen", en: "the description of the target group of",
        "a description of the target group")
    case .targetAges:
      PropertyNoun(
        "alderen på målgruppen for", "en alder for målgruppen", en: "the ages of the target group of",
        "ages of the target group")
    case .governance: PropertyNoun("forvaltningen av", "forvaltning", en: "the governance of", "a governance")
    case .governanceLevel:
      PropertyNoun(
        "forvaltningsnivået for", "et forvaltningsnivå", en: "the level of governance of", "a level of governance")
    case .healthCommunity:
      PropertyNoun("helsefellesskapet for", "et helsefellesskap", en: "the helsefellesskap of", "a helsefellesskap")
    case .preparedBy:
      PropertyNoun(
        "den som har utarbeidet", "en som har utarbeidet det", en: "the one who prepared", "one who prepared it")
    case .decision: PropertyNoun("vedtaket om", "et vedtak", en: "the decision on", "a decision")
    case .decisionBody:
      PropertyNoun(
        "organet som vedtok", "et organ som vedtok det", en: "the body that decided", "a body that decided it")
    case .decisionDate:
      PropertyNoun("vedtaksdatoen for", "en vedtaksdato", en: "the date of decision of", "a date of decision")
    case .caseNumber: PropertyNoun("saksnummeret for", "et saksnummer", en: "the case number of", "a case number")
    case .reviewDate:
      PropertyNoun("revisjonsdatoen for", "en revisjonsdato", en: "the date of review of", "a date of review")
    case .phaseOrder:
      PropertyNoun(
        "rekkefølgen på fasene i", "en rekkefølge på fasene", en: "the order of the phases of", "an order of the phases"
      )
    default: nil
    }
  }

  // MARK: - Of steps

  private static func step(_ property: ComparedProperty) -> PropertyNoun? {
    switch property {
    case .trigger: PropertyNoun("det som starter", "en start", en: "what starts", "a start")
    case .phase: PropertyNoun("fasen for", "fase", en: "the phase of", "a phase")
    case .responsible:
      PropertyNoun("den ansvarlige for", "en ansvarlig", en: "the one responsible for", "somebody responsible")
    case .duration: PropertyNoun("varigheten av", "en varighet", en: "the expected length of", "an expected length")
    case .breach:
      PropertyNoun(
        "det som skjer ved fristbrudd i", "noe som skjer ved fristbrudd", en: "what happens on a missed deadline of",
        "something that happens on a missed deadline")
    case .patientAttends: PropertyNoun("oppmøtet i", "oppmøte", en: "the attendance of", "an attendance")
    case .noShow:
      PropertyNoun(
        "veien når pasienten ikke møter i", "en vei når pasienten ikke møter", en: "the way on a no-show of",
        "a way on a no-show")
    case .waiting: PropertyNoun("ventetiden for", "ventetid", en: "the wait for", "a wait")
    case .waitingResponsible:
      PropertyNoun(
        "den ansvarlige i ventetiden for", "en ansvarlig i ventetiden", en: "the one responsible during the wait for",
        "somebody responsible during the wait")
    case .waitingAtMost:
      PropertyNoun("den lengste ventetiden for", "en lengste ventetid", en: "the longest wait for", "a longest wait")
    case .deterioration:
      PropertyNoun(
        "veien ved forverring i ventetiden for", "en vei ved forverring",
        en: "the way on deterioration during the wait for", "a way on deterioration")
    case .exit: PropertyNoun("veien videre fra", "en vei videre", en: "the way on from", "a way on")
    case .next: PropertyNoun("det som følger etter", "noe som følger", en: "what follows", "something that follows")
    case .end:
      PropertyNoun(
        "tilstanden ved slutten", "en tilstand ved slutten", en: "the state at the end", "a state at the end")
    case .usedPathway:
      PropertyNoun("forløpet som brukes i", "et forløp som brukes", en: "the pathway used in", "a used pathway")
    case .usedEntry:
      PropertyNoun(
        "inngangen til forløpet som brukes i", "en inngang", en: "the entry of the pathway used in", "an entry")
    case .deadline: PropertyNoun("fristen for", "frist", en: "the deadline of", "a deadline")
    case .deadlineLimit: PropertyNoun("fristen for", "en frist", en: "the deadline of", "a deadline")
    case .deadlineClock:
      PropertyNoun(
        "det fristen regnes fra for", "noe fristen regnes fra", en: "what the deadline counts from for",
        "something that the deadline counts from")
    case .deadlineGround:
      PropertyNoun(
        "grunnlaget for fristen for", "et grunnlag for fristen", en: "the ground of the deadline of",
        "a ground of the deadline")
    case .deadlineSummary:
      PropertyNoun(
        "beskrivelsen av fristen for", "en beskrivelse av fristen", en: "the description of the deadline of",
        "a description of the deadline")
    case .deadlineIsVerified:
      PropertyNoun(
        "`verifisert` for fristen for", "`verifisert` for fristen", en: "`verifisert` of the deadline of",
        "`verifisert` of the deadline")
    case .deadlineObsolescence:
      PropertyNoun(
        "`utgått` for fristen for", "en frist som er `utgått`", en: "`utgått` of the deadline of",
        "a deadline that is `utgått`")
    case .consent: PropertyNoun("samtykket i", "samtykke", en: "the consent of", "a question of consent")
    case .refusal:
      PropertyNoun(
        "veien ved nei til samtykke i", "en vei ved nei til samtykke", en: "the way on refused consent of",
        "a way on refused consent")
    case .informsPatient:
      PropertyNoun(
        "`informerer pasient` for", "`informerer pasient`", en: "`informerer pasient` of", "`informerer pasient`")
    default: nil
    }
  }

  // MARK: - Of handoffs

  private static func handoff(_ property: ComparedProperty) -> PropertyNoun? {
    switch property {
    case .handoffKind: PropertyNoun("typen", "type", en: "the type of", "a type")
    case .ownership: PropertyNoun("eieren etter", "en eier", en: "the owner after", "an owner")
    case .omission:
      PropertyNoun(
        "begrunnelsen for det som er utelatt fra", "noe som er utelatt", en: "the reason for what is left out of",
        "something left out")
    case .channel: PropertyNoun("kanalen for", "kanal", en: "the channel of", "a channel")
    case .fallbackChannel:
      PropertyNoun("reservekanalen for", "reservekanal", en: "the fallback channel of", "a fallback channel")
    case .acknowledgement:
      PropertyNoun("kvitteringen på", "kvittering", en: "the acknowledgement of", "an acknowledgement")
    case .acknowledgementLevel:
      PropertyNoun("kvitteringen på", "et kvitteringsnivå", en: "the acknowledgement of", "a level of acknowledgement")
    case .acknowledgementWithin:
      PropertyNoun(
        "fristen for kvitteringen på", "en frist for kvitteringen", en: "the deadline for acknowledging",
        "a deadline for the acknowledgement")
    case .silence:
      PropertyNoun(
        "det som skjer når kvitteringen mangler på", "noe som skjer når kvitteringen mangler",
        en: "what happens when nobody acknowledges", "something that happens when nobody acknowledges")
    case .rejection:
      PropertyNoun("veien ved avslag på", "en vei ved avslag", en: "the way on rejection of", "a way on rejection")
    case .waitingOwner:
      PropertyNoun(
        "den ansvarlige i ventetiden for", "en ansvarlig i ventetiden", en: "the one responsible while waiting for",
        "somebody responsible while waiting")
    case .feedback: PropertyNoun("tilbakemeldingen på", "tilbakemelding", en: "the feedback on", "feedback")
    case .feedbackDocument:
      PropertyNoun(
        "dokumentet i tilbakemeldingen på", "et dokument i tilbakemeldingen", en: "the document of the feedback on",
        "a document of the feedback")
    case .feedbackWithin:
      PropertyNoun(
        "fristen for tilbakemeldingen på", "en frist for tilbakemeldingen", en: "the deadline for the feedback on",
        "a deadline for the feedback")
    default: nil
    }
  }

  // MARK: - Of declarations

  private static func declaration(_ property: ComparedProperty) -> PropertyNoun? {
    switch property {
    case .area: PropertyNoun("området til", "område", en: "the area of", "an area")
    case .administrativeLevel: PropertyNoun("nivået til", "nivå", en: "the level of", "a level")
    case .ages: PropertyNoun("alderen for", "alder", en: "the ages of", "ages")
    case .channels:
      PropertyNoun(
        "listen over kanaler for", "en liste over kanaler", en: "the list of channels of", "a list of channels")
    case .availability:
      PropertyNoun("tilgjengeligheten til", "tilgjengelighet", en: "the availability of", "an availability")
    case .isUmbrella:
      PropertyNoun("`samleaktør` for", "merket `samleaktør`", en: "`samleaktør` of", "the mark `samleaktør`")
    case .fallback: PropertyNoun("reserven for", "en reserve", en: "the fallback of", "a fallback")
    case .standard: PropertyNoun("standarden for", "en standard", en: "the standard of", "a standard")
    case .act: PropertyNoun("loven i", "en lov", en: "the act of", "an act")
    case .section: PropertyNoun("paragrafen i", "en paragraf", en: "the section of", "a section")
    case .healthTrust: PropertyNoun("helseforetaket i", "et helseforetak", en: "the health trust of", "a health trust")
    case .region: PropertyNoun("regionen for", "en region", en: "the region of", "a region")
    case .url: PropertyNoun("adressen til", "en adresse", en: "the address of", "an address")
    case .date: PropertyNoun("datoen for", "en dato", en: "the date of", "a date")
    case .domain: PropertyNoun("verdiene for", "verdier", en: "the values of", "values")
    default: nil
    }
  }
}
