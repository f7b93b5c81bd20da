public import SourceText

/// What an adaptation changes in a deadline.
///
/// A length of time alone, `frist: 4 uker`, is short for `innen` here as everywhere else: the clock and the grounds stay.
public struct DeadlineChange: Equatable, Sendable {
  /// The length of time that is promised.
  public var within: Change<Placed<Duration>>

  /// The step that it must be done before.
  public var before: Change<Reference>

  /// How long before that step, at least.
  public var atLeast: Change<Placed<Duration>>

  /// The birthday that it must be done before.
  public var age: Change<Placed<Int>>

  /// What starts the clock.
  public var anchor: Change<Anchor>

  /// What the promise rests on.
  public var ground: Change<Placed<DeadlineGround>>

  /// The legal grounds.
  public var legalBases: Change<[Reference]>

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// What is said about the deadline itself.
  public var annotations: AnnotationsChange

  /// Where the key is written.
  public var origin: Origin
}

extension DeadlineChange {
  // In an extension, so that there is a memberwise initializer: it moves its values, where one that assigns them copies them.

  /// Creates a change of a deadline, of nothing by default.
  public init(
    within: Change<Placed<Duration>> = .unchanged, before: Change<Reference> = .unchanged,
    atLeast: Change<Placed<Duration>> = .unchanged, age: Change<Placed<Int>> = .unchanged,
    anchor: Change<Anchor> = .unchanged, ground: Change<Placed<DeadlineGround>> = .unchanged,
    legalBases: Change<[Reference]> = .unchanged, annotations: AnnotationsChange = AnnotationsChange(),
    unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.init(
      within: within, before: before, atLeast: atLeast, age: age, anchor: anchor, ground: ground,
      legalBases: legalBases, unreadKeys: unreadKeys, annotations: annotations, origin: origin)
  }

  /// Creates a change of the length of time alone.
  public init(within duration: Duration) {
    self.init(within: .changed(Placed(duration)))
  }
}

extension DeadlineChange: PartialChange {
  public func applied(to base: Deadline?) -> Deadline {
    Deadline(
      limit: limit(from: base?.limit), anchor: unread("regnes fra") ? nil : anchor.applied(to: base?.anchor),
      ground: unread("grunnlag") ? nil : ground.applied(to: base?.ground),
      legalBases: legalBases.applied(to: base?.legalBases ?? []),
      unreadKeys: (base?.unreadKeys ?? UnreadKeys()).union(unreadKeys),
      annotations: annotations.applied(to: base?.annotations), origin: base?.origin ?? origin)
  }

  /// A deadline has one of three limits, so another than that of the base takes its place.
  private func limit(from base: Placed<Deadline.Limit>?) -> Placed<Deadline.Limit>? {
    if unreadKeys.containsAny(of: "innen", "før", "senest", "alder") { return nil }
    if let within = within.value { return Placed(.within(within.value), origin: within.origin) }
    if let age = age.value { return Placed(.beforeAge(age.value), origin: age.origin) }
    switch base?.value {
    case .within? where within.isRemoved, .beforeAge? where age.isRemoved: return margin(from: nil)
    default: return margin(from: base)
    }
  }

  /// A step and a length of time before it, of which each may come from the base.
  private func margin(from base: Placed<Deadline.Limit>?) -> Placed<Deadline.Limit>? {
    if before.isUnchanged, atLeast.isUnchanged { return base }
    var parts: (step: Reference, duration: Placed<Duration>)?
    if let base, case .before(let step, let duration) = base.value {
      parts = (step, Placed(duration, origin: base.origin))
    }
    guard let step = before.applied(to: parts?.step), let duration = atLeast.applied(to: parts?.duration) else {
      return nil
    }
    return Placed(.before(step, atLeast: duration.value), origin: (before.value?.origin ?? duration.origin))
  }

  private func unread(_ key: String) -> Bool { unreadKeys.contains(key) }
}
