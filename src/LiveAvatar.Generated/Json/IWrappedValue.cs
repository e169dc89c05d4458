namespace LiveAvatar.Generated;

/// <summary>A variant of a union that is no object in JSON, but the value alone that its one property has.</summary>
internal interface IWrappedValue;
