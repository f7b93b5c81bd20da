import PathwayKit

extension SeededDefect {
  private static let child = RealPathways.childWelfare
  private static let dementia = RealPathways.dementia

  /// PF406 to PF408: what the branches of a choice hold for.
  static let choices: [SeededDefect] = [
    .init(
      "nobody says what happens where no criterion for a start is met", "FM23", in: child,
      under: "steg/vurdere-i-løpende-sak", replace: "      - ellers: planlegge-tiltak\n", gives: 406, .warning,
      at: .line("valg:", under: "steg/vurdere-i-løpende-sak")),
    .init(
      "nobody says what happens to a person who needs nothing", "FM23", in: dementia,
      under: "steg/legekontroll", replace: "      - ellers: oppsummere-kontroll\n", gives: 406, .warning,
      at: .line("flervalg:", under: "steg/legekontroll")),
    criteria(
      "a child that meets one criterion is left out", modes: ["FM23", "FM24"], first: "startkriterier: 2–9",
      second: "startkriterier: 0", gives: 406, .error, at: "valg:"),
    criteria(
      "a child that meets one criterion fits both branches", modes: ["FM24"], first: "startkriterier: 1+",
      second: "startkriterier: 0–1", gives: 407, .warning, at: "startkriterier: 0–1"),
    criteria(
      "every child fits the first branch", first: "startkriterier: 0–9", second: "startkriterier: 0", gives: 408,
      .warning, at: "startkriterier: 0}"),
  ]

  /// The decision in a case that is going on, made by how many of the criteria for a start are met.
  private static func criteria(
    _ summary: String, modes: [String] = [], first: String, second: String, gives code: Int, _ severity: Severity,
    at line: String
  ) -> SeededDefect {
    let step = "steg/vurdere-i-løpende-sak"
    return SeededDefect(
      summary, modes: modes, in: child,
      [
        TextChange(
          under: step, replace: "- når: Minst ett startkriterium er oppfylt, eller det er tvil",
          with: "- når: {\(first)}"),
        TextChange(
          under: step, replace: "- ellers: planlegge-tiltak",
          with: "- {når: {\(second)}, neste: planlegge-tiltak}"),
        TextChange(
          replace: "\nstatus: utkast",
          with: "\nstatus: utkast\nkriterier: {startkriterier: {heltall: 0–9}}"),
      ], gives: code, severity, at: .line(line, under: step))
  }
}
