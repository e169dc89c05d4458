namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>The names of types that a new one can't have.</summary>
internal static class TypeNames
{
    /// <summary>Those that are taken before any schema has its name: the hand-written half's, .NET's, and the classes of the groups.</summary>
    public static IEnumerable<string> BesideSchemas(Contract contract) =>
        ReservedNames.Types.Concat(contract.Operations.Select(operation => operation.Group).Distinct(StringComparer.Ordinal).Select(group => group + "Client"));

    /// <summary>All that are taken, those of the schemas too.</summary>
    public static NameTable Taken(Contract contract) => new(BesideSchemas(contract).Concat(contract.Schemas.Properties().Select(schema => schema.Name)));
}
