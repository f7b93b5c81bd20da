@_exported public import PathwayAnalysis
@_exported public import PathwayDiagnostics
@_exported public import PathwayGraph
@_exported public import PathwayLinking
@_exported public import PathwayModel
@_exported public import PathwayReporting
@_exported public import PathwayRules
@_exported public import SourceText
