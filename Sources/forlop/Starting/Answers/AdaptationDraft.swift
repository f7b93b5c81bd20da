import PathwayAnalysis
import PathwayKit
import PathwayModel
import PathwayRules

/// What is known of a new local adaptation before its file is written.
struct AdaptationDraft {
  /// A role of the base that a local unit is to fill.
  struct Role {
    /// The role.
    let actor: Actor

    /// The roles of which it is one, where it is bound to one of several.
    let choices: [Identifier]

    /// What the local unit is called; nothing where nobody has said.
    var unit: String?
  }

  /// The identifier.
  var id: Identifier

  /// The pathway that is adapted.
  var base: CheckedPathway

  /// Where it is to hold.
  var community: Offer<HealthCommunity>?

  /// The roles that are to be filled, in the order in which the base names them.
  var roles: [Role]

  /// Returns the roles of a pathway that nobody fills yet, and those that somebody steps in for.
  static func roles(of base: CheckedPathway) -> [Role] {
    let nothing = Adaptation(id: "lokal", of: Reference(base.analysed.pathway.id))
    let adapted = AdaptedPathway(
      nothing, of: base.analysed, effective: base.analysed, adaptedBase: base.adapted)
    var roles = LocalRoles(of: adapted)
    return roles.all.compactMap { id in
      let actor = base.analysed.resolved.actor(id)
      switch roles.standing(of: actor) {
      case .filled: return actor.fallback == nil ? nil : Role(actor: actor, choices: [])
      case .undecided(let choices): return Role(actor: actor, choices: choices)
      case .empty, .filledBy: return Role(actor: actor, choices: [])
      }
    }
  }
}
