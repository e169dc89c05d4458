namespace LiveAvatar.SpecTool.Diff.Schemas;

/// <summary>Finds one kind of change between two schemas.</summary>
internal interface ISchemaRule
{
    void Compare(SchemaPair pair, SchemaComparison comparison);
}
