public import PathwayModel

extension Pathway {
  /// Returns the pathway with a used one laid in the place of the step that uses it.
  ///
  /// Arrows into the step lead to the entry of the used pathway, and its ends lead where the step maps them. Its steps, contracts and
  /// deadlines get the identifier of the step before their own, as in `utskriving/hjem`, so that nothing is named twice. A contract from the
  /// step comes from the ends that lead where it goes; one to it goes to its entry. What counts from the completion of the step, or requires
  /// it, counts from the only end where there is one, and else from the entry. Its duties, events and accepted deviations stay with it.
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
