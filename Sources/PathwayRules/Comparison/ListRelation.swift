internal import PathwayAnalysis
internal import PathwayDiagnostics

/// How one of several that a property names stands to what has the property, as a verb that can be denied.
struct ListRelation {
  /// The verb in bokmål, and what follows it.
  private let nb: (verb: String, rest: String)

  /// The verb in English, with what follows it.
  private let en: String

  /// Whether what has the property comes first, and what is named last.
  private let ownerFirst: Bool

  private init(_ verb: String, _ rest: String = "", en: String, ownerFirst: Bool = false) {
    nb = (verb, rest.isEmpty ? "" : " " + rest)
    self.en = en
    self.ownerFirst = ownerFirst
  }

  /// Returns the relation of a property that names several; nothing for one that does not.
  static func of(_ property: ComparedProperty) -> ListRelation? {
    switch property {
    case .performers: ListRelation("utfører", en: "performs")
    case .contributors: ListRelation("medvirker", "i", en: "takes part in")
    case .informed: ListRelation("informeres", "om", en: "is told of")
    case .needs: ListRelation("trenger", en: "needs", ownerFirst: true)
    case .produces: ListRelation("gir", en: "makes", ownerFirst: true)
    case .requires: ListRelation("forutsetter", en: "requires", ownerFirst: true)
    case .discharges: ListRelation("oppfyller", en: "discharges", ownerFirst: true)
    case .copies: ListRelation("får", "kopi av", en: "gets a copy of")
    case .documents: ListRelation("sendes", "med", en: "goes with")
    case .content: ListRelation("er", "med i innholdet i", en: "is in the content of")
    case .ownedSlots: ListRelation("må", "eies når det sendes", en: "must be owned when sent with")
    case .alwaysCopiedTo: ListRelation("får", "alltid kopi av", en: "always gets a copy of")
    case .legalBases: ListRelation("har", "hjemmelen", en: "rests on", ownerFirst: true)
    case .deadlineLegalBases:
      ListRelation("har", "en frist med hjemmelen", en: "has a deadline that rests on", ownerFirst: true)
    case .source: ListRelation("har", "kilden", en: "has the source", ownerFirst: true)
    case .deadlineSource:
      ListRelation("har", "en frist med kilden", en: "has a deadline with the source", ownerFirst: true)
    case .channels: ListRelation("nås", "på", en: "is reached by", ownerFirst: true)
    case .oneOf:
      ListRelation(
        "bindes", "til en av flere, blant dem", en: "is bound to one of several, among them", ownerFirst: true)
    case .expectedEvents: ListRelation("venter", "hendelsen", en: "expects the event", ownerFirst: true)
    case .municipalities: ListRelation("har", "kommunen", en: "has the municipality", ownerFirst: true)
    case .feedbackRecipients: ListRelation("får", "tilbakemelding på", en: "gets feedback on")
    case .consentGiver: ListRelation("må", "samtykke til", en: "must consent to")
    case .uses: ListRelation("bruker", "katalogen", en: "uses the catalogue", ownerFirst: true)
    case .to: ListRelation("varer", "til", en: "lasts until", ownerFirst: true)
    case .omission: ListRelation("er", "utelatt fra", en: "is left out of")
    case .responsible: ListRelation("er", "oppført som ansvarlig for", en: "is listed as responsible for")
    default: nil
    }
  }

  /// Returns the sentence that it is so now, or no longer.
  func sentence(_ item: Text, _ owner: Text, holds: Bool) -> Text {
    let (first, last) = ownerFirst ? (owner, item) : (item, owner)
    return Text(
      nb: "\(first.nb) \(nb.verb) \(holds ? "nå" : "ikke lenger")\(nb.rest) \(last.nb)",
      en: "\(first.en) \(english(holds)) \(last.en)")
  }

  private func english(_ holds: Bool) -> String {
    if en.hasPrefix("is ") { return (holds ? "is now" : "is no longer") + en.dropFirst(2) }
    if en.hasPrefix("must ") { return holds ? "must now" + en.dropFirst(4) : "no longer has to" + en.dropFirst(4) }
    return (holds ? "now " : "no longer ") + en
  }
}
