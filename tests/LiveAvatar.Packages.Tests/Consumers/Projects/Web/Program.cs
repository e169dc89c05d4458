using LiveAvatar.Generated;
using LiveAvatar.Simulator;

// A service with the client of one account from the configuration and of another from code, which calls itself.
HttpClient.DefaultProxy = new System.Net.WebProxy();
await using var simulator = await LiveAvatarSimulator.StartAsync(new LiveAvatarSimulatorOptions { ApiKeys = ["key-a", "key-b"] });

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Configuration["LiveAvatar:ApiKey"] = "key-a";
builder.Configuration["LiveAvatar:BaseAddress"] = simulator.BaseAddress.ToString();
builder.Services.AddLiveAvatar(builder.Configuration.GetSection("LiveAvatar"));
builder.Services.AddLiveAvatar("support", options =>
{
    options.ApiKey = "key-b";
    options.BaseAddress = simulator.BaseAddress;
});

await using var app = builder.Build();
app.MapGet("/voices", async (LiveAvatarClient client, CancellationToken cancellationToken) =>
    (await client.Voices.ListVoicesAsync(cancellationToken: cancellationToken)).Results.Select(voice => voice.Name));
app.MapGet("/credits", async ([FromKeyedServices("support")] LiveAvatarClient client, CancellationToken cancellationToken) =>
    (await client.Users.GetUserCreditsAsync(cancellationToken: cancellationToken)).CreditsLeft);
app.MapPost("/journey", async (LiveAvatarClient client) =>
{
    using var output = new StringWriter();
    await Library.Journey.RunAsync(client, output);
    return output.ToString();
});
await app.StartAsync();

using var browser = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
Console.WriteLine("voices: " + await browser.GetStringAsync("voices"));
Console.WriteLine("credits: " + await browser.GetStringAsync("credits"));
Console.WriteLine("keys: " + string.Join(", ", simulator.Requests.Select(request => request.Headers["X-API-KEY"][0])));

using var journey = await browser.PostAsync("journey", content: null);
Console.Write(await journey.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
await app.StopAsync();
