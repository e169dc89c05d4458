namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Writes every discriminator in one form, with a whole mapping, before the names that it goes by change.</summary>
internal sealed class LowerDiscriminators : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var schema in SchemaTree.All(contract).ToList())
        {
            SchemaDiscriminator.Lower(contract, schema);
        }
    }
}
