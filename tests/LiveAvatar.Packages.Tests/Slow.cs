// Slow by nature, as a whole: `dotnet test` runs it with the filter Category=Slow.
[assembly: Trait("Category", "Slow")]
