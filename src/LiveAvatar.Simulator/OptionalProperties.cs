namespace LiveAvatar.Simulator;

/// <summary>What a made value does with the properties that its schema does not require.</summary>
public enum OptionalProperties
{
    /// <summary>Every property is there, as deep as the schema goes without coming back to itself.</summary>
    All,

    /// <summary>Only required properties are there.</summary>
    None,
}
