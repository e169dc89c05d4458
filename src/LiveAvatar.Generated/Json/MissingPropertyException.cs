using System;

namespace LiveAvatar.Generated;

/// <summary>A required property was null when it was to be written.</summary>
internal sealed class MissingPropertyException(Type type, string property, string jsonName) : Exception
{
    /// <summary>The JSON path of the object that lacks it; null until it is known.</summary>
    public string? Container { get; set; }

    public override string Message =>
        $"{type.Name}.{property} must be set: the API requires '{(string.IsNullOrEmpty(Container) ? jsonName : $"{Container}.{jsonName}")}'. "
        + "Nothing was sent.";
}
