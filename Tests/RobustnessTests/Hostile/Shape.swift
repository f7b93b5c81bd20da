import Testing

/// A pathway whose steps lie in a way that is costly to follow.
struct Shape: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String

  /// Creates a shape from the lines of its steps, by number, without the line that names each.
  private init(_ description: String, count: Int, step: (Int) -> [String]) {
    testDescription = description
    var lines = ["forløp: form", "tittel: Form", "versjon: 0.1.0"]
    lines += ["aktører: {lege: {navn: Lege, område: kommune}}", "steg:"]
    for number in 0..<count {
      lines.append("  s\(number):")
      if number == 0 { lines.append("    start: Noe skjer") }
      lines += ["    tittel: Steg \(number)", "    ansvarlig: lege"]
      lines += step(number).map { "    " + $0 }
    }
    text = lines.joined(separator: "\n") + "\n  slutt: {tittel: Slutt, ansvarlig: lege, slutt: Ferdig}\n"
  }

  /// The shapes; larger where everything is tried.
  static let all: [Shape] = {
    let size = Extent.isWhole ? 4 : 1
    return [
      chain(length: 500 * size), everyToEvery(count: 20 * size), diamonds(count: 60 * size), loops(count: 40 * size),
      fan(width: 200 * size), meetings(count: 30 * size),
    ]
  }()

  private static func chain(length: Int) -> Shape {
    Shape("\(length) steps in a row", count: length) { ["neste: " + target($0 + 1, of: length)] }
  }

  private static func everyToEvery(count: Int) -> Shape {
    Shape("\(count) steps, each a choice among all", count: count) { _ in
      ["valg:"] + (0..<count).map { "  - {når: Valg \($0), neste: s\($0)}" } + ["  - ellers: slutt"]
    }
  }

  private static func diamonds(count: Int) -> Shape {
    Shape("\(count) choices in a row", count: count * 3) { number in
      guard number.isMultiple(of: 3) else { return ["neste: " + target((number / 3 + 1) * 3, of: count * 3)] }
      return ["valg:", "  - {når: Ja, neste: s\(number + 1)}", "  - ellers: s\(number + 2)"]
    }
  }

  private static func loops(count: Int) -> Shape {
    Shape("\(count) loops in each other", count: count) { number in
      ["valg:", "  - {når: Om igjen, neste: s0, høyst: 3 runder}", "  - ellers: " + target(number + 1, of: count)]
    }
  }

  private static func fan(width: Int) -> Shape {
    Shape("\(width) steps that all run at once", count: width + 1) { number in
      number > 0 ? ["neste: slutt"] : ["parallelt: [" + (1...width).map { "s\($0)" }.joined(separator: ", ") + "]"]
    }
  }

  private static func meetings(count: Int) -> Shape {
    Shape("\(count) splits that all meet", count: count * 4) { number in
      switch number % 4 {
      case 0: ["parallelt: [s\(number + 1), s\(number + 2)]"]
      case 3: ["møtes: alle", "neste: " + target(number + 1, of: count * 4)]
      default: ["neste: s\(number + 3 - number % 4)"]
      }
    }
  }

  private static func target(_ number: Int, of count: Int) -> String { number < count ? "s\(number)" : "slutt" }
}
