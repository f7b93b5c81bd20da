extension SeededDefect {
  /// Scenarios that no longer fit the pathway, and pathways that no longer fit the scenarios.
  static let scenarios: [SeededDefect] = [
    .init(
      "a scenario names a branch that is not there", in: "pathways/scenarioer/olav-74.yaml",
      replace: "Tegnene er der fortsatt", with: "Tegnene er der ennå", gives: 901, at: .change),
    .init(
      "a branch that a scenario names is called something else",
      in: "pathways/scenarioer/jonas-11.yaml",
      [
        TextChange(
          under: "steg/ny-innkalling", replace: "Barnet og familien vil møte", with: "Familien vil møte likevel",
          in: "pathways/nasjonale/barnevern.yaml")
      ], gives: 901, at: .line("ny-innkalling", under: "", in: "pathways/scenarioer/jonas-11.yaml")),
    .init(
      "a scenario expects another end", in: "pathways/scenarioer/olav-74.yaml", replace: "slutt: ikke-demens",
      with: "slutt: fastlege-følger-opp", gives: 902, at: .change),
    .init(
      "a scenario expects somebody who is not on the way", in: "pathways/scenarioer/lea-16.yaml",
      replace: "innom: [barneverntjeneste]", with: "innom: [barneverntjeneste, bup]", gives: 902, at: .change),
    .init(
      "a scenario walks a pathway that nobody has written", in: "pathways/scenarioer/kari-82.yaml",
      replace: "forløp: demens", with: "forløp: demans", gives: 101, at: .change),
    .init(
      "a scenario names a step that is not there", in: "pathways/scenarioer/kari-82.yaml",
      replace: "  - melde-til-kommunen\n", with: "  - melde-til-komunen\n", gives: 101, at: .change),
  ]
}
