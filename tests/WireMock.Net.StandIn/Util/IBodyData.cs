namespace WireMock.Util;

/// <summary>A body, in the forms in which it is known; the others are null.</summary>
public interface IBodyData
{
    string? BodyAsString { get; }

    byte[]? BodyAsBytes { get; }

    object? BodyAsJson { get; }
}
