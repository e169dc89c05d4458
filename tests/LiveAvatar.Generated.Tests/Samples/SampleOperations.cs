using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Samples;

/// <summary>Operations of every kind that a contract may have, written as the generated ones are.</summary>
internal sealed class SampleOperations(LiveAvatarClient client) : OperationGroup(client)
{
    private static readonly OperationDescriptor GetOperation =
        new("Samples.Get", "GET", "/v1/samples/{sample_id}", OperationCredentials.ApiKey, OperationResult.Envelope);

    private static readonly OperationDescriptor GetBareOperation =
        new("Samples.GetBare", "GET", "/v1/samples/{sample_id}/bare", OperationCredentials.ApiKey, OperationResult.Bare);

    private static readonly OperationDescriptor ListOperation =
        new("Samples.List", "GET", "/v1/samples", OperationCredentials.ApiKey, OperationResult.Envelope);

    private static readonly OperationDescriptor ChangeOperation =
        new("Samples.Change", "PATCH", "/v1/samples/{sample_id}", OperationCredentials.ApiKey, OperationResult.Envelope);

    private static readonly OperationDescriptor DeleteOperation =
        new("Samples.Delete", "DELETE", "/v1/samples/{sample_id}", OperationCredentials.ApiKey, OperationResult.None);

    private static readonly OperationDescriptor StopOperation =
        new("Samples.Stop", "POST", "/v1/samples/stop", OperationCredentials.ApiKey, OperationResult.None);

    public Task<T> GetAsync<T>(string sampleId = "s1", RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync<T>(new OperationRequest(GetOperation).Path("sample_id", sampleId, nameof(sampleId)), options, cancellationToken);

    public Task<T> GetBareAsync<T>(string sampleId = "s1", RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync<T>(new OperationRequest(GetBareOperation).Path("sample_id", sampleId, nameof(sampleId)), options, cancellationToken);

    public Task<JToken> ListAsync(
        long? page = null, SampleColor? color = null, IReadOnlyList<string>? tags = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync<JToken>(
            new OperationRequest(ListOperation).Query("page", page).Query("color", color).Query("tag", tags), options, cancellationToken);

    public Task<JToken> ChangeAsync(object body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync<JToken>(
            new OperationRequest(ChangeOperation).Path("sample_id", "s1", "sampleId").Body(body, nameof(body)), options, cancellationToken);

    public Task DeleteAsync(string sampleId = "s1", RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(new OperationRequest(DeleteOperation).Path("sample_id", sampleId, nameof(sampleId)), options, cancellationToken);

    public Task StopAsync(SamplePatch? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(new OperationRequest(StopOperation).OptionalBody(body), options, cancellationToken);

    /// <summary>An operation that takes the credentials given.</summary>
    public Task WithAsync(OperationCredentials credentials, RequestOptions? options = null) =>
        SendAsync(
            new OperationRequest(new OperationDescriptor("Samples.Any", "GET", "/v1/any", credentials, OperationResult.None)), options,
            CancellationToken.None);

    /// <summary>A call that ends, well or not.</summary>
    public async Task<Exception?> EndAsync()
    {
        try
        {
            await GetAsync<Sample>();
            return null;
        }
        catch (LiveAvatarException exception)
        {
            return exception;
        }
    }
}
