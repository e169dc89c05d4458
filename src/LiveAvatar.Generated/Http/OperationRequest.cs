namespace LiveAvatar.Generated;

/// <summary>The arguments of one call, put where the contract wants them.</summary>
internal sealed partial class OperationRequest(OperationDescriptor operation)
{
    public OperationDescriptor Operation => operation;
}
