namespace LiveAvatar.Generated;

/// <summary>A variant of a union that is no object in JSON, but the value in it alone.</summary>
internal interface IWrappedValue
{
    object? Value { get; }
}
