internal import PathwayDiagnostics

/// The fixed words of a drawing.
enum Phrase {
  // MARK: - The whole drawing

  static let howToRead = Text(
    nb: "Leses ovenfra og ned. Hver kolonne er et ansvarsområde; mellom kolonnene står overleveringene.",
    en: "Read from top to bottom. Each column is a responsibility area; the handoffs stand between the columns.")
  static let version = Text(nb: "versjon", en: "version")
  static let coordinator = Text(nb: "Koordinator", en: "Coordinator")
  static let from = Text(nb: "fra", en: "from")
  static let to = Text(nb: "til", en: "to")
  static let and = Text(nb: "og", en: "and")
  static let or = Text(nb: "eller", en: "or")

  // MARK: - Steps

  static let start = Text(nb: "Start", en: "Start")
  static let end = Text(nb: "Slutt", en: "End")
  static let sideTask = Text(nb: "Sideoppgave", en: "Side task")
  static let chooseOne = Text(nb: "Velg én vei", en: "Choose one way")
  static let chooseSome = Text(nb: "Velg én eller flere veier", en: "Choose one or more ways")
  static let firstThatHappens = Text(nb: "Vent på det som skjer først", en: "Wait for what happens first")
  static let subpathway = Text(nb: "Eget forløp", en: "Pathway of its own")
  static let deadline = Text(nb: "Frist", en: "Deadline")
  static let phase = Text(nb: "Fase", en: "Phase")
  static let duration = Text(nb: "Varighet", en: "Duration")
  static let waiting = Text(nb: "Ventetid", en: "Waiting time")
  static let atMost = Text(nb: "høyst", en: "at most")
  static let nobodyResponsible = Text(nb: "ingen ansvarlig oppgitt", en: "nobody named as responsible")
  static let breachAlert = Text(nb: "Brutt frist: varsle", en: "Missed deadline: tell")
  static let anyTime = Text(nb: "Når som helst", en: "At any time")

  // MARK: - Contracts

  static let when = Text(nb: "Når", en: "When")
  static let document = Text(nb: "Dokument", en: "Document")
  static let channel = Text(nb: "Kanal", en: "Channel")
  static let fallback = Text(nb: "reserve", en: "fallback")
  static let acknowledgement = Text(nb: "Kvittering", en: "Receipt")
  static let within = Text(nb: "innen", en: "within")
  static let elseWord = Text(nb: "ellers", en: "else")
  static let sendAgain = Text(nb: "send på nytt", en: "send again")
  static let tell = Text(nb: "varsle", en: "tell")
  static let declined = Text(nb: "Avslag", en: "Declined")
  static let meanwhile = Text(nb: "I ventetid", en: "Meanwhile")
  static let copy = Text(nb: "Kopi", en: "Copy")
  static let answer = Text(nb: "Svar", en: "Answer")
  static let sameHandoff = Text(
    nb: "samme overlevering som før i tegningen", en: "the same handoff as earlier in the drawing")

  // MARK: - Ways out

  static let otherwise = Text(nb: "ellers", en: "otherwise")
  static let after = Text(nb: "etter", en: "after")
  static let breach = Text(nb: "frist brutt", en: "deadline missed")
  static let noShow = Text(nb: "ikke møtt", en: "did not attend")
  static let refusal = Text(nb: "samtykke nei", en: "consent refused")
  static let deterioration = Text(nb: "forverring", en: "got worse")
  static let rejection = Text(nb: "avslag", en: "declined")
  static let silence = Text(nb: "ingen kvittering", en: "no receipt")

  // MARK: - Gaps

  static let noHandoff = Text(nb: "ingen overlevering avtalt", en: "no handoff agreed")
  static let more = Text(nb: "og flere", en: "and more")

  // MARK: - Adaptations

  static let addedHere = Text(nb: "lagt til lokalt", en: "added locally")
  static let changedHere = Text(nb: "endret lokalt", en: "changed locally")
  static let adaptationOf = Text(nb: "Lokal tilpasning av", en: "Local adaptation of")
  static let holdsFor = Text(nb: "for", en: "for")
  static let removedHere = Text(nb: "Gjelder ikke her", en: "Does not hold here")

  // MARK: - Lanes

  static let otherPathways = Text(nb: "Andre forløp", en: "Other pathways")
  static let noArea = Text(nb: "Uten ansvarsområde", en: "No responsibility area")
}
