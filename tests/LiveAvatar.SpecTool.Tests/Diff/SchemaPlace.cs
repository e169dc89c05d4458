namespace LiveAvatar.SpecTool.Tests.Diff;

/// <summary>Where a schema stands in a small contract.</summary>
public enum SchemaPlace
{
    RequestBody,
    RequestProperty,
    Parameter,
    ParameterProperty,
    ResponseBody,
    ResponseProperty,
    ResponseHeader,
}
