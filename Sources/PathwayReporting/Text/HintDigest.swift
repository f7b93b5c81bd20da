import PathwayDiagnostics

/// Many hints of one rule told in one line, so that they do not hide what must be mended.
struct HintDigest {
  /// The findings that are told one by one, in their order.
  let separate: [Finding]

  /// The hints that are told together, by rule in order of code.
  let gathered: [[Finding]]

  /// Up to so many hints of one rule are told one by one.
  private static let limit = 3

  /// Parts findings; all stay apart where everything is asked for.
  init(of findings: [Finding], gathers: Bool) {
    let hints = Dictionary(grouping: findings.filter { $0.severity == .hint }, by: { $0.code })
    let many = gathers ? hints.filter { $0.value.count > Self.limit } : [:]
    separate = findings.filter { $0.severity != .hint || many[$0.code] == nil }
    gathered = many.keys.sorted().compactMap { many[$0] }
  }
}
