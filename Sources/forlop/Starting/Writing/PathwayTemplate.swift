import PathwayKit
import PathwayLinking
import PathwayModel
import SourceText

/// The text of a new pathway, which teaches as it goes.
///
/// What only the authors can decide is marked `# fyll inn: …`, and no deadline claims to be verified.
struct PathwayTemplate {
  /// What sets a pathway going, where nobody has said.
  static let trigger = "Pasienten tar kontakt, eller noen er bekymret for pasienten"

  /// How the patient is when it is over, where nobody has said.
  static let outcome = "Pasienten har fått hjelpen det var behov for, og vet hvem som følger opp videre"

  let draft: PathwayDraft
  let folder: String
  let patient: Offer<Actor>?
  let referral: DraftTerms
  let answer: DraftTerms
  let names: PathwayNames

  /// Prepares to write.
  ///
  /// - Parameters:
  ///   - draft: What is known of the pathway.
  ///   - offers: What it can refer to.
  ///   - folder: The absolute path of the folder that its file lies in.
  init(_ draft: PathwayDraft, _ offers: ProjectOffers, in folder: String) {
    self.draft = draft
    self.folder = folder
    let habits = offers.habits.among(draft.group)
    let citizens = ProjectHabits.byFrequency(habits.citizens) + ProjectHabits.byFrequency(offers.habits.citizens)
    patient = citizens.lazy.compactMap { id in offers.citizens.first { $0.id == id } }.first
    referral = DraftTerms(.referral, from: draft.first, to: draft.receiver, offers)
    answer = DraftTerms(.handback, from: draft.receiver, to: draft.first, offers)
    names = PathwayNames(
      for: draft, patient: patient, referral: referral, answer: answer, besides: offers.declared)
  }

  /// The text of the file.
  var text: String {
    [head, uses, actors, documents, channels, steps, handoffs, events].compactMap { $0 }
      .joined(separator: "\n\n") + "\n"
  }

  // MARK: - The head

  private var head: String {
    """
    # Et utkast fra `forlop new`. Les det ovenfra og ned, og bytt ut det som ikke stemmer hos dere.
    # «fyll inn» står ved det bare dere kan bestemme. Alle nøklene er forklart i docs/for-authors/spraket.md.

    # Hodet sier hva forløpet heter, hvilken utgave det er, og hvem det er for.
    forløp: \(ScalarText.of(draft.id.text))
    tittel: \(ScalarText.of(draft.title))
    versjon: 0.1.0
    status: utkast\(group)
    """
  }

  private var group: String {
    switch draft.group {
    case .unknown: ""
    case .catalogued(let offer): "\npasientgruppe: \(ScalarText.of(offer.id.text))"
    case .described(let words): "\nmålgruppe:\n  beskrivelse: \(ScalarText.of(words))"
    }
  }

  private var uses: String? {
    var paths: [String] = []
    func use(_ path: String?) {
      if let path, !paths.contains(path) { paths.append(path) }
    }
    for actor in [draft.first, draft.receiver] {
      if case .catalogued(let offer) = actor { use(offer.path) }
    }
    use(patient?.path)
    if case .catalogued(let offer) = draft.group { use(offer.path) }
    for terms in [referral, answer] {
      use(terms.document?.path)
      if case .catalogued(let offer) = terms.channel { use(offer.path) }
      use(terms.legalBasis?.path)
    }
    guard !paths.isEmpty else { return nil }
    let lines = paths.map { "\n  - \(ScalarText.path(SourcePath.relative($0, to: folder)))" }
    return """
      # Katalogene har det som flere forløp deler. Her hentes aktører, dokumenter, kanaler og hjemler.
      bruker:\(lines.joined())
      """
  }
}
