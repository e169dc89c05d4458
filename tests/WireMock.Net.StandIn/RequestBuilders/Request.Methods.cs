namespace WireMock.RequestBuilders;

public sealed partial class Request
{
    public IRequestBuilder UsingGet() => UsingMethod("GET");

    public IRequestBuilder UsingPost() => UsingMethod("POST");

    public IRequestBuilder UsingPut() => UsingMethod("PUT");

    public IRequestBuilder UsingPatch() => UsingMethod("PATCH");

    public IRequestBuilder UsingDelete() => UsingMethod("DELETE");

    public IRequestBuilder UsingMethod(params string[] methods) =>
        When(request => methods.Contains(request.Method, StringComparer.OrdinalIgnoreCase));

    public IRequestBuilder UsingAnyMethod() => this;
}
