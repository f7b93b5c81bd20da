import PathwayKit

extension SeededDefect {
  private static let child = RealPathways.childWelfare
  private static let dementia = RealPathways.dementia

  /// What is written, what may be shared, what happens when the answer is no or does not come, and when a deadline is missed.
  static let information: [SeededDefect] = [
    .init(
      "the referral waits for something without a limit", in: dementia, under: "steg/henvise-spesialist",
      replace: "    neste: vurdere-henvisning",
      with: "    avventer:\n      - hendelse: Henvisningen er skrevet ferdig\n        neste: vurdere-henvisning",
      gives: 409, at: .change),
    .init(
      "minutes are written that nobody gets", in: dementia, under: "steg/basal-utredning",
      replace: "gir: [basalutredning]",
      with: "gir: [basalutredning, referat]", gives: 502, .hint, at: .change),
    .init(
      "a list of medicines is made and not sent", in: child, under: "steg/henvise", replace: "gir: [henvisning]",
      with: "gir: [henvisning, legemiddelliste]", gives: 502, .hint, at: .change),
    .init(
      "the answer to a referral may come after it should be assessed", in: dementia,
      under: "overleveringer/henvisning-spesialist", replace: "innen: 10 virkedager", with: "innen: 15 virkedager",
      gives: 604, .warning, at: .change),
    .init(
      "a referral may be answered a day after the deadline of the law, about Easter", in: child,
      under: "overleveringer/henvisning-bup", replace: "innen: 10 virkedager", with: "innen: 2 uker", gives: 604,
      .warning,
      at: .change),
    .init(
      "nothing is said for when the person says no", "FM25", in: dementia, under: "steg/melde-til-kommunen",
      replace: "samtykke: {av: pasient, nei: fastlege-følger-opp}", with: "samtykke: {av: pasient}", gives: 504,
      .warning, at: .change),
    .init(
      "advice is asked across areas without a ground", "FM26", in: dementia, under: "overleveringer/råd-fra-spesialist",
      replace: "    hjemmel: [hpl-25]\n", gives: 505, at: .key),
    .init(
      "child welfare is answered without a ground", "FM26", in: child, under: "overleveringer/svar-til-barnevernet",
      replace: "    hjemmel: [hpl-22]\n", gives: 505, at: .key),
    .init(
      "nobody acts when the referral is not assessed in time", in: dementia, under: "steg/vurdere-henvisning",
      replace: "    ved fristbrudd: {varsle: [avdelingsleder, fastlege]}\n", gives: 606, .warning, at: .key),
  ]
}
