/// A property of what a pathway consists of, by its key in the pathway language; keys inside keys are parted by dots.
public enum ComparedProperty: String, Hashable, Sendable, CaseIterable {
  // MARK: - Of everything that is declared

  case title = "tittel"
  case name = "navn"
  case summary = "beskrivelse"
  case source = "kilde"
  case isVerified = "verifisert"
  case obsolescence = "utgått"
  case obsoleteSince = "utgått.dato"
  case replacement = "utgått.erstattes av"

  /// Whether the pathway declares it itself, or a catalogue does.
  case isLocal = "deklarert i forløpet"

  /// A key that was written and could not be understood.
  case unread = "ikke forstått"

  // MARK: - Of the pathway

  case version = "versjon"
  case status = "status"
  case validity = "gyldig"
  case validFrom = "gyldig.fra"
  case validTo = "gyldig.til"
  case patientGroup = "pasientgruppe"
  case targetGroup = "målgruppe"
  case targetSummary = "målgruppe.beskrivelse"
  case targetAges = "målgruppe.alder"
  case governance = "forvaltning"
  case governanceLevel = "forvaltning.nivå"
  case healthCommunity = "forvaltning.helsefellesskap"
  case preparedBy = "forvaltning.utarbeidet av"
  case decision = "forvaltning.vedtatt"
  case decisionBody = "forvaltning.vedtatt.organ"
  case decisionDate = "forvaltning.vedtatt.dato"
  case caseNumber = "forvaltning.vedtatt.sak"
  case reviewDate = "forvaltning.revideres"
  case uses = "bruker"
  case phaseOrder = "faser"

  // MARK: - Of coordination, duties, events, deviations and deadlines between two moments

  case role = "rolle"
  case actor = "aktør"
  case from = "fra"
  case to = "til"
  case within = "innen"
  case ground = "grunnlag"
  case condition = "når"
  case rule = "regel"
  case deviationSubject = "gjelder"
  case deviationReason = "begrunnelse"
  case decidedBy = "besluttet av"

  // MARK: - Of steps

  case trigger = "start"
  case phase = "fase"
  case responsible = "ansvarlig"
  case performers = "utfører"
  case contributors = "medvirker"
  case informed = "informeres"
  case needs = "trenger"
  case produces = "gir"
  case duration = "varighet"
  case breach = "ved fristbrudd"
  case requires = "forutsetter"
  case patientAttends = "oppmøte"
  case noShow = "ikke møtt"
  case waiting = "ventetid"
  case waitingResponsible = "ventetid.ansvarlig"
  case waitingAtMost = "ventetid.høyst"
  case deterioration = "ventetid.forverring"
  case discharges = "oppfyller"

  // MARK: - Of the ways out of steps

  case exit = "videre"
  case next = "neste"
  case branch = "gren"
  case branchCondition = "gren.når"
  case branchTargets = "gren.neste"
  case branchWait = "gren.etter"
  case roundLimit = "gren.høyst"
  case recurrence = "gren.hver"
  case branchOrder = "gren.rekkefølge"
  case end = "slutt"
  case usedPathway = "delforløp.forløp"
  case usedEntry = "delforløp.inngang"
  case usedExit = "delforløp.utganger"

  // MARK: - Of steps and handoffs

  case norm = "norm"
  case legalBases = "hjemmel"
  case informsPatient = "informerer pasient"
  case deadline = "frist"
  case deadlineLimit = "frist.innen"
  case deadlineClock = "frist.regnes fra"
  case deadlineGround = "frist.grunnlag"
  case deadlineLegalBases = "frist.hjemmel"
  case deadlineSummary = "frist.beskrivelse"
  case deadlineSource = "frist.kilde"
  case deadlineIsVerified = "frist.verifisert"
  case deadlineObsolescence = "frist.utgått"
  case consent = "samtykke"
  case consentGiver = "samtykke.av"
  case refusal = "samtykke.nei"

  // MARK: - Of handoffs and channels

  case handoffKind = "type"
  case copies = "kopi"
  case documents = "dokument"
  case content = "innhold"
  case omission = "uten"
  case ownership = "eies etterpå"
  case channel = "kanal"
  case fallbackChannel = "reservekanal"
  case acknowledgement = "kvittering"
  case acknowledgementLevel = "kvittering.nivå"
  case acknowledgementWithin = "kvittering.innen"
  case silence = "kvittering.mangler"
  case rejection = "avslag"
  case waitingOwner = "ansvar i ventetid"
  case feedback = "tilbakemelding"
  case feedbackDocument = "tilbakemelding.dokument"
  case feedbackRecipients = "tilbakemelding.til"
  case feedbackWithin = "tilbakemelding.innen"

  // MARK: - Of declarations

  case area = "område"
  case administrativeLevel = "nivå"
  case ages = "alder"
  case channels = "kanaler"
  case availability = "tilgjengelig"
  case isUmbrella = "samleaktør"
  case fallback = "reserve"
  case oneOf = "en av"
  case standard = "standard"
  case ownedSlots = "må eies"
  case alwaysCopiedTo = "kopi alltid"
  case act = "lov"
  case section = "paragraf"
  case expectedEvents = "forventer"
  case healthTrust = "helseforetak"
  case region = "region"
  case municipalities = "kommuner"
  case url = "url"
  case date = "dato"
  case domain = "verdier"

  /// The key that it is written under, without those around it.
  var key: String {
    rawValue.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(rawValue[rawValue.index(after: $0)...]) } ?? rawValue
  }
}
