import PathwayDiagnostics
import PathwayModel

/// A referral from a general practitioner to a hospital, in five steps.
enum ReferralSample {
  static func pathway(_ change: (inout Pathway) -> Void = { _ in }) -> Pathway {
    var pathway = Pathway(
      id: "henvisning", title: "Henvisning til sykehus", version: Placed(SemanticVersion(1, 0, 0)),
      status: Placed(.current), declarations: declarations, steps: steps, handoffs: [referral, discharge],
      events: [Event(id: "flytting", responsible: "fastlege", target: "følge-opp")])
    change(&pathway)
    return pathway
  }

  static func finding(
    _ code: Int, _ subject: String..., severity: Severity = .error, owner: String = "henvisning"
  ) -> Finding {
    Finding(
      code: RuleCode(code), name: "test", severity: severity,
      message: Text(nb: "noe mangler her", en: "something is missing here"), owner: owner, subject: subject)
  }

  private static let declarations = Declarations(
    actors: [
      Make.actor("fastlege", "Fastlege", .municipality), Make.actor("hjemmetjeneste", "Hjemmetjenesten", .municipality),
      Make.actor("sykehus", "Medisinsk avdeling", .specialistHealth), Make.actor("pasient", "Pasienten", .citizen),
    ],
    documents: [Document(id: "henvisning", name: "Henvisning"), Document(id: "epikrise", name: "Epikrise")],
    channels: [
      Channel(
        id: "e-henvisning", name: "Elektronisk henvisning",
        acknowledgement: Acknowledgement(
          level: Placed(.received), within: Placed(Duration(1, .fullDays)), missing: .alert(["hjemmetjeneste"])))
    ])

  private static let steps = [
    Make.step(
      "henvise", "Skrive henvisning", "fastlege", .next(["vurdere"]), within: Duration(2, .workingDays),
      trigger: "Pasienten er syk"),
    Make.step(
      "vurdere", "Vurdere henvisningen", "sykehus",
      .exclusiveChoice([
        Make.branch("Har rett til helsehjelp", "behandle"), Make.branch("Trenger flere prøver", "vurdere", rounds: 2),
        Make.otherwise("følge-opp"),
      ]), within: Duration(10, .workingDays)),
    Make.step("behandle", "Behandle", "sykehus", .next(["følge-opp"])),
    Make.step("følge-opp", "Følge opp hjemme", "fastlege", .next(["ferdig"])),
    Make.step("ferdig", "Ferdig", "pasient", .end(Placed("Pasienten klarer seg selv"))),
  ]

  private static var referral: Handoff {
    var handoff = Make.handoff(
      "sende-henvisning", "Pasienten henvises", .referral, from: "henvise", to: "vurdere", ["henvisning"],
      over: "e-henvisning", within: Duration(1, .days), level: .accepted, acknowledged: Duration(10, .workingDays),
      silence: "henvise", rejection: "følge-opp", waiting: "fastlege", copies: ["hjemmetjeneste", "pasient"])
    handoff.fallbackChannel = "telefon"
    return handoff
  }

  private static let discharge = Make.handoff(
    "utskrive", "Utskriving", .handback, from: "behandle", to: "følge-opp", ["epikrise"], over: "e-henvisning",
    within: .sameDay, level: .received, acknowledged: Duration(1, .fullDays))
}
