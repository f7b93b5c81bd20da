public import ArgumentParser
public import PathwayKit

extension Language: ExpressibleByArgument {}
