import PathwayKit
import PathwayModel
import SourceText

/// The identifiers of what a new pathway declares, none of which anything that it uses has.
struct PathwayNames {
  let first: String
  let receiver: String
  let patient: String

  let referralDocument: String
  let answerDocument: String
  let channel: String

  let meeting: String
  let assessment: String
  let newPlan: String
  let help: String
  let followUp: String
  let end: String

  let referral: String
  let answer: String

  /// Chooses names for a draft.
  ///
  /// - Parameters:
  ///   - patient: The patient of a catalogue, where there is one.
  ///   - declared: What is taken already.
  init(
    for draft: PathwayDraft, patient: Offer<Actor>?, referral: DraftTerms, answer: DraftTerms,
    besides declared: Set<Identifier>
  ) {
    var names = FreshNames(besides: declared)
    func name(_ actor: DraftActor, _ role: ActorRole) -> String {
      switch actor {
      case .catalogued(let offer): offer.id.text
      case .undecided: names.fresh(role.placeholderID)
      case .local(let name, _): names.fresh(Identifier(suggestedBy: name)?.text ?? role.placeholderID)
      }
    }
    first = name(draft.first, .first)
    receiver = name(draft.receiver, .receiver)
    self.patient = patient?.id.text ?? names.fresh("pasient")
    referralDocument = referral.document?.id.text ?? names.fresh("henvisning")
    answerDocument = answer.document?.id.text ?? names.fresh("svar")
    channel = names.fresh("melding")
    meeting = names.fresh("første-møte")
    assessment = names.fresh("vurdere-henvisning")
    newPlan = names.fresh("ny-plan")
    help = names.fresh("utrede-og-hjelpe")
    followUp = names.fresh("følge-opp")
    end = names.fresh("avslutte")
    self.referral = names.fresh("henvise-videre")
    self.answer = names.fresh("svare-tilbake")
  }
}
