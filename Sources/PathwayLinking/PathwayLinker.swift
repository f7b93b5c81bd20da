package import PathwayDiagnostics
package import PathwayModel

/// Links a pathway that was made in code.
package enum PathwayLinker {
  /// Returns the references that name nothing, and what is declared twice.
  package static func faults(in resolved: ResolvedPathway, catalogues: [Catalogue]) -> [Fault] {
    Duplicates.faults(in: catalogues) + Duplicates.faults(in: resolved) + ReferenceCheck.faults(in: resolved)
  }
}
