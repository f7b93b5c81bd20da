import PathwayKit
import PathwayModel

/// What an actor of a new pathway does in it, and how one asks for the actor.
struct ActorRole {
  /// What is asked, and what helps to answer.
  let question: Text
  let explanation: Text

  /// The options that answer: with the actor, and with the sector of one that no catalogue has.
  let option: String
  let areaOption: String

  /// What an actor of the role is called where nobody says anything.
  let placeholder: String
  let placeholderID: String
  let area: ResponsibilityArea

  /// Who meets the patient first.
  static let first = ActorRole(
    question: Text(nb: "Hvem møter pasienten først?", en: "Who meets the patient first?"),
    explanation: Text(
      nb: "En tjeneste, ikke en person. Den har ansvaret til noen andre har sagt ja.",
      en: "A service, not a person. It is responsible until somebody else has said yes."),
    option: "--first", areaOption: "--first-area", placeholder: "Tjenesten som møter pasienten først",
    placeholderID: "første-tjeneste", area: .municipality)

  /// Who receives the referral.
  static let receiver = ActorRole(
    question: Text(nb: "Hvem får henvisningen?", en: "Who receives the referral?"),
    explanation: Text(
      nb: "Tjenesten dere sender pasienten til når dere ikke kan hjelpe alene, gjerne i et annet område.",
      en: "The service that the patient is referred to when the first cannot help alone, usually in another area."),
    option: "--receiver", areaOption: "--receiver-area", placeholder: "Tjenesten som får henvisningen",
    placeholderID: "mottaker", area: .specialistHealth)
}
