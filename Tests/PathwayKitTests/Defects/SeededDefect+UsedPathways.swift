/// Faults in how a real pathway uses another.
extension SeededDefect {
  private static let chronic = RealPathways.chronic

  static let usedPathways: [SeededDefect] = [
    .init(
      "nobody has said what follows when the patient comes home", in: chronic,
      under: "steg/innleggelse/delforløp/utganger", replace: "        hjem: etter-innleggelse\n", gives: 108, at: .key),
    .init(
      "a way out is mapped that the used pathway does not have", in: chronic,
      under: "steg/innleggelse/delforløp/utganger", replace: "        hjem: etter-innleggelse\n",
      with: "        hjem: etter-innleggelse\n        hjemme: etter-innleggelse\n", gives: 108,
      at: .line("hjemme:", under: "steg/innleggelse/delforløp/utganger")),
    .init(
      "the used pathway needs a plan at its entry that nobody there has", in: chronic,
      [
        .init(under: "steg/innleggelse/delforløp/inngang", replace: "mottak", with: "legevakt-vurderer"),
        .init(
          under: "steg/legevakt-vurderer", replace: "    gir: [innleggelsesskriv, epikrise]\n",
          with: "    trenger: [individuell-plan]\n    gir: [innleggelsesskriv, epikrise]\n",
          in: "pathways/nasjonale/utskrivning.yaml"),
      ], gives: 109, at: .line(nil, under: "steg/innleggelse/delforløp")),
  ]
}
