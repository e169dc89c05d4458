namespace WireMock.ResponseProviders;

/// <summary>Answers the requests of a mapping.</summary>
public interface IResponseProvider
{
    internal Task<IResponseMessage> ProvideAsync(IRequestMessage request);
}
