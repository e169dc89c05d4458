using System;

namespace LiveAvatar.Generated;

/// <summary>How several values of one parameter are put together: the styles of OpenAPI, which are those of URI templates (RFC 6570).</summary>
[Flags]
internal enum ParameterStyle
{
    /// <summary>In the path and in headers: <c>a,b</c>.</summary>
    Simple = 0,

    /// <summary>In the path: <c>.a,b</c>.</summary>
    Label = 1,

    /// <summary>In the path: <c>;name=a,b</c>.</summary>
    Matrix = 2,

    /// <summary>In the query, in cookies and in forms: <c>name=a,b</c>.</summary>
    Form = 3,

    /// <summary>In the query: <c>name=a%20b</c>.</summary>
    SpaceDelimited = 4,

    /// <summary>In the query: <c>name=a%7Cb</c>.</summary>
    PipeDelimited = 5,

    /// <summary>In the query, for objects: <c>name[member]=a</c>.</summary>
    DeepObject = 6,

    /// <summary>Anywhere: the JSON of the value.</summary>
    Json = 7,

    /// <summary>Each value stands for itself, by its own name where it has one.</summary>
    Explode = 0x10,

    /// <summary>The characters that an address reserves are left as they are, but for those at which the value would end.</summary>
    Reserved = 0x20,
}
