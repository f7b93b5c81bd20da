import PathwayAnalysis
import PathwayModel

/// The referral to a hospital as one place does it.
enum AdaptedSample {
  static let adaptation = Adaptation(
    id: "henvisning-her", of: "henvisning", healthCommunity: "her",
    changes: PathwayChanges(
      steps: [StepChange(of: "henvise", deadline: .changed(DeadlineChange(within: Duration(1, .workingDays))))],
      handoffs: [HandoffChange(of: "utskrive", norm: .changed(Placed(.must)))]),
    additions: PathwayAdditions(steps: [visit], handoffs: [notice]), removals: PathwayRemovals(steps: ["behandle"]))

  /// The adaptation over its base, laid by hand.
  static var adapted: AdaptedPathway {
    let base = ReferralSample.pathway()
    var effective = base
    effective.id = "henvisning-her"
    effective.declarations.healthCommunities = [HealthCommunity(id: "her", name: "Helsefellesskapet på Ås")]
    effective.steps.removeAll { $0.id == "behandle" }
    effective.steps[0] = adaptation.changes.steps[0].applied(to: effective.steps[0])
    effective.steps.append(visit)
    effective.handoffs.append(notice)
    return AdaptedPathway(adaptation, of: AnalysedPathway(base), effective: AnalysedPathway(effective))
  }

  private static let visit = Make.step(
    "besøke", "Hjemmebesøk", "hjemmetjeneste", .next(["følge-opp"]), trigger: "Pasienten er hjemme igjen")

  private static let notice = Make.handoff(
    "melde-fra", "Hjemmetjenesten melder fra", .information, from: "besøke", to: "fastlege", ["epikrise"],
    over: "e-henvisning", within: .sameDay, level: .received, acknowledged: Duration(1, .fullDays))
}
