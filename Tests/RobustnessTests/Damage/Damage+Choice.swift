extension Damage {
  /// Returns cuts of a file: at every byte, or at some.
  static func cuts(of specimen: Specimen, sample: Int) -> [Damage] {
    Extent.numbers(below: specimen.bytes.count, sample: sample, seed: specimen.seed).map { .cut(at: $0) }
  }

  /// Returns turned bits of a file: in every byte, or in some.
  static func flips(of specimen: Specimen, sample: Int) -> [Damage] {
    var random = Random(seed: specimen.seed + 1)
    return Extent.numbers(below: specimen.bytes.count, sample: sample, seed: specimen.seed + 2).map {
      .flip(at: $0, bits: UInt8.random(in: 1...255, using: &random))
    }
  }

  /// Returns changes of whole lines: each kind at every line, or one kind at some.
  static func lineChanges(of specimen: Specimen, sample: Int) -> [Damage] {
    var random = Random(seed: specimen.seed + 3)
    let lines = lines(of: specimen.bytes)
    let chosen = Extent.numbers(below: lines.count, sample: sample, seed: specimen.seed + 4)
    return chosen.flatMap { index in
      let offset = lines[index].startIndex
      let all = kinds(atLine: index, offset: offset, using: &random)
      return Extent.isWhole ? all : [all[Int.random(in: 0..<all.count, using: &random)]]
    }
  }

  private static func kinds(atLine index: Int, offset: Int, using random: inout Random) -> [Damage] {
    [
      .dropLine(index), .doubleLine(index), .swapLine(index), .repeatRest(at: offset),
      .shiftLine(index, by: Int.random(in: 1...4, using: &random)),
      .shiftLine(index, by: -Int.random(in: 1...4, using: &random)),
      .insert(strangers[Int.random(in: 0..<strangers.count, using: &random)], beforeLine: index),
    ]
  }

  /// Lines that do not belong, with and without keys that the language knows.
  private static let strangers = [
    "ukjent: verdi\n", "  neste: ingen\n", "    ansvarlig: [a, b]\n", "steg:\n", "  : \n", "- \n", "? [a]\n", "\t\n",
    "---\n",
    "...\n", "%YAML 1.2\n", "&a b: *a\n", "<<: *a\n", "!!int x\n", "\u{2028}æ: ø\n", "\r", "\u{0}\n", "\u{FEFF}\n",
    "\"\n", "'\n",
    "{\n", "]\n", "|\n", ">-\n", "# \n", "frist: -1 år\n", "høyst: 99999999999999999999 runder\n", "alder: 18–0\n",
    "dato: 2021-02-30\n", "bruker: [.]\n", "bruker: [eksempel.yaml, ../../..]\n", "e\u{301}🏳️‍🌈: 👩‍⚕️\n",
  ]
}
