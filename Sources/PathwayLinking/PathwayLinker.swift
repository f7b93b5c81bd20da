package import PathwayDiagnostics
package import PathwayModel

/// Links a pathway that was made in code.
package enum PathwayLinker {
  /// Returns the references that name nothing, and what is declared twice.
  package static func faults(in resolved: ResolvedPathway, catalogues: [Catalogue]) -> [Fault] {
    Duplicates.faults(in: catalogues) + Duplicates.faults(in: resolved) + ReferenceCheck.faults(in: resolved)
  }

  /// Lays an adaptation that was made in code over its base.
  ///
  /// - Parameter catalogues: What the adaptation uses besides what its base does.
  /// - Returns: The pathway that comes of it, and what is wrong with the adaptation that is not wrong with its base.
  package static func lay(
    _ adaptation: Adaptation, over base: ResolvedPathway, using catalogues: [Catalogue] = []
  ) -> (effective: ResolvedPathway, faults: [Fault]) {
    let layer = AdaptationLayer(adaptation, over: base, using: catalogues.map { $0.declarations })
    let faults = AdaptationCheck(adaptation, over: base, layer)
      .faults(besides: ReferenceCheck.faults(in: base), isComplete: true)
    return (layer.effective, faults)
  }
}
