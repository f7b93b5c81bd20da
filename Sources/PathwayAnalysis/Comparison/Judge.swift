internal import PathwayModel

/// Tells what a change of one property means to the patient.
struct Judge {
  /// What has been told.
  typealias Verdict = (verdict: DifferenceVerdict, reason: DifferenceReason?)

  private var times = DurationComparison()

  /// What has been told of two lengths of time.
  private var known: [Pair: Verdict] = [:]

  private struct Pair: Hashable {
    let old: Duration
    let new: Duration
  }

  private var moments: MomentProof

  /// Creates a judge who knows the runs of the new edition.
  init(knowing new: AnalysedPathway) {
    moments = MomentProof(new)
  }

  /// Judges a change; at most one of the values is absent.
  mutating func judge(_ old: ComparedValue?, _ new: ComparedValue?, by standard: Trait.Standard) -> Verdict {
    switch standard {
    case .neutral: return Self.presence(old, new, appears: .added, disappears: .removed)
    case .safeguard,
      .time where old == nil || new == nil, .limit where old == nil || new == nil:
      return Self.presence(old, new, appears: .tightened, disappears: .loosened)
    case .concession: return Self.presence(old, new, appears: .loosened, disappears: .tightened)
    case .rank(let absent): return (Self.rank(old, new, absent: absent), nil)
    case .time, .limit: return judge(old, new)
    case .clock(let usual): return judge(clock: old?.moment ?? usual, new?.moment ?? usual)
    }
  }

  private static func presence(
    _ old: ComparedValue?, _ new: ComparedValue?, appears: DifferenceVerdict, disappears: DifferenceVerdict
  ) -> Verdict {
    if old == nil { return (appears, nil) }
    return (new == nil ? disappears : .unclear, nil)
  }

  private static func rank(_ old: ComparedValue?, _ new: ComparedValue?, absent: Int?) -> DifferenceVerdict {
    let (before, after) = (old?.rank ?? absent, new?.rank ?? absent)
    guard let before else { return .tightened }
    guard let after else { return .loosened }
    return before == after ? .unclear : before < after ? .tightened : .loosened
  }

  // MARK: - Times

  private mutating func judge(_ old: ComparedValue?, _ new: ComparedValue?) -> Verdict {
    switch (old, new) {
    case (.duration(let old)?, .duration(let new)?),
      (.limit(.within(let old))?, .limit(.within(let new))?):
      judge(old, new)
    case (.limit(.beforeAge(let old))?, .limit(.beforeAge(let new))?):
      (old == new ? .unclear : old < new ? .loosened : .tightened, nil)
    case (.limit(.before(let oldStep, let old))?, .limit(.before(let newStep, let new))?) where oldStep == newStep:
      Self.judge(before: old, new)
    default: (.loosened, .otherKind)
    }
  }

  private mutating func judge(_ old: Duration, _ new: Duration) -> Verdict {
    let pair = Pair(old: old, new: new)
    if let known = known[pair] { return known }
    let verdict = compare(old, new)
    known[pair] = verdict
    return verdict
  }

  private mutating func compare(_ old: Duration, _ new: Duration) -> Verdict {
    switch times.order(of: new, to: old) {
    case .alwaysLonger: (.loosened, .alwaysLater(from: times.firstDate))
    case .sometimesLonger(let date): (.loosened, .sometimesLater(from: date))
    case .alwaysShorterOrEqual:
      times.order(of: old, to: new) == .alwaysShorterOrEqual ? (.unclear, .sameTime) : (.tightened, nil)
    }
  }

  /// Judges a promise to be done so long before something: the longer, the sooner. Different units are not counted backwards.
  private static func judge(before old: Duration, _ new: Duration) -> Verdict {
    let (before, after) = (Stretch(old), Stretch(new))
    switch (after.isNoLonger(than: before), before.isNoLonger(than: after)) {
    case (true, true): return (.unclear, .sameTime)
    case (true, false): return (.loosened, nil)
    case (false, true): return (.tightened, nil)
    case (false, false): return (.loosened, .otherKind)
    }
  }

  /// Judges what a deadline counts from: what may start later may end later.
  private mutating func judge(clock old: Anchor?, _ new: Anchor?) -> Verdict {
    guard let old, let new else { return (.loosened, .otherClock) }
    if old == new { return (.unclear, .sameTime) }
    guard moments.isNeverLater(new, than: old) else { return (.loosened, .otherClock) }
    return moments.isNeverLater(old, than: new) ? (.unclear, .sameTime) : (.tightened, nil)
  }
}

extension ComparedValue {
  /// How much is promised, where more is safer.
  fileprivate var rank: Int? {
    switch self {
    case .norm(let norm): Int(norm.rawValue)
    case .acknowledgementLevel(let level): Int(level.rawValue)
    case .flag(let flag): flag ? 1 : 0
    default: nil
    }
  }

  /// The moment, where it is one.
  fileprivate var moment: Anchor? {
    if case .moment(let moment) = self { moment } else { nil }
  }
}
