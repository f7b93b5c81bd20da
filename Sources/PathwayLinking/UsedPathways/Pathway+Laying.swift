public import PathwayModel

extension Pathway {
  /// Returns the pathway with a used one laid in the place of the step that uses it.
  ///
  /// Arrows into the step lead to the entry of the used pathway, and its ends lead where the step maps them. Its steps, contracts and
  /// deadlines get the identifier of the step before their own, as in `utskriving/hjem`, so that nothing is named twice. A contract from the
  /// step comes from the ends that lead where it goes; one to it goes to its entry. The step is completed when one of the ends is. What the
  /// step itself says holds of the whole: what it needs, requires and waits for of the entry, what it makes and discharges of each end, and
  /// its deadline from the start of the entry to an end. The duties, events and accepted deviations of the used pathway stay with it.
  ///
  /// - Parameters:
  ///   - used: The pathway that is used.
  ///   - step: The identifier of the step that uses it.
  /// - Returns: Nothing where the step uses no pathway, where an end of it is not mapped, or where it has several entries and the step
  ///   does not say which.
  public func laying(_ used: Pathway, at step: Identifier) -> Pathway? {
    guard let layout = UsedPathwayLayout(of: used, at: step, in: self) else { return nil }
    return layout.laid(in: self)
  }
}
