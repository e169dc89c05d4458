namespace LiveAvatar.SpecTool.Prepare;

/// <summary>One step of the way from the published contract to what NSwag reads, with one job.</summary>
internal interface IPass
{
    void Apply(Contract contract);
}
